import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { languageFor } from '../../src/strings/languageFor.ts';
import { languages } from '../../src/strings/languages.ts';
import { loadStrings } from '../../src/strings/loadStrings.ts';

const manifest = readFileSync(join(import.meta.dirname, '../../manifest.xml'), 'utf8');
const document = new DOMParser().parseFromString(manifest, 'text/xml');
const withTexts = ['DisplayName', 'Description', 'String']
  .flatMap((name) => [...document.getElementsByTagNameNS('*', name)])
  .filter((element) => element.hasAttribute('DefaultValue'));

function translations(element: Element): ReadonlyMap<string, string> {
  return new Map(
    [...element.getElementsByTagNameNS('*', 'Override')].map((override) => [
      override.getAttribute('Locale')!,
      override.getAttribute('Value')!,
    ]),
  );
}

test.each(withTexts.map((element) => [element.getAttribute('id') ?? element.localName!, element] as const))(
  '%s speaks the languages of the pane',
  (_, element) => {
    const spoken = ['en-US', ...translations(element).keys()];
    expect(spoken.map(languageFor)).toEqual(languages);
    expect(spoken.filter((locale) => !/^[a-z]{2}-[A-Z]{2}$/.test(locale))).toEqual([]);
    expect(new Set(translations(element).values())).not.toContain(element.getAttribute('DefaultValue'));
  },
);

test('the manifest and the pane give the add-in and its button the same name', async () => {
  const names = withTexts.filter((element) =>
    ['DisplayName', 'buttonLabel'].includes(element.getAttribute('id') ?? element.localName!),
  );
  expect(names).toHaveLength(3);
  for (const name of names) {
    for (const [locale, text] of translations(name)) {
      expect(text).toBe((await loadStrings(languageFor(locale))).heading);
    }
  }
});

test.for([
  ['hangUpLabel', 'hangUp'],
  ['playLabel', 'playOnPhone'],
] as const)('the button %s of the ribbon is called as that of the pane', async ([id, name]) => {
  const labels = withTexts.filter((element) => element.getAttribute('id') === id);
  expect(labels).toHaveLength(2);
  for (const label of labels)
    for (const [locale, text] of translations(label))
      expect(text).toBe((await loadStrings(languageFor(locale)))[name]);
});
