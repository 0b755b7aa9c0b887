import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { languageFor } from '../../src/strings/languageFor.ts';
import { languages } from '../../src/strings/languages.ts';
import { loadStrings } from '../../src/strings/loadStrings.ts';
import { elements } from './manifestDocument.ts';

const repository = join(import.meta.dirname, '../..');
const page = readFileSync(join(repository, 'public/support.html'), 'utf8');

/** The part of the page in one language, as text. */
function partIn(language: string): string {
  const part =
    new RegExp(`<section id="${language}" lang="${language}"[^]*?</section>`).exec(page)?.[0] ?? '';
  return part.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
}

test.for(languages)('the page for people names in %s what the pane names', async (language) => {
  const { heading, support } = await loadStrings(language);
  expect(partIn(language)).toContain(heading);
  expect(partIn(language)).toContain(support.copy);
  expect(page).toContain(`<a href="#${language}" lang="${language}"`);
});

test('the manifest leads each language to its part of the page', () => {
  const manifest = readFileSync(join(repository, 'manifest.xml'), 'utf8');
  const [support] = elements(new DOMParser().parseFromString(manifest, 'text/xml'), 'SupportUrl');
  const parts = elements(support!, 'Override').map((override) => {
    const language = languageFor(override.getAttribute('Locale') ?? '');
    expect(override.getAttribute('Value')).toMatch(new RegExp(`/support\\.html#${language}$`));
    return language;
  });
  expect(['en', ...parts]).toEqual(languages);
});
