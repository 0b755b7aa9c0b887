import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readText } from './repository.ts';

const office = readText('node_modules/@microsoft/office-js/dist/office.debug.js');

/** The part of the real office.js that chooses where its strings are. */
const choosing = office.slice(
  office.indexOf('OSF.SupportedLocales = {'),
  office.indexOf('var ScriptLoading;'),
);

function folderOf(locale: string): unknown {
  return runInNewContext(`var OSF = {}; ${choosing}; OSF.getSupportedLocale(locale)`, { locale });
}

/** What the script preloads in an Outlook of this language: addresses, and how they are asked for. */
function preloaded(locale: string, hostInfo = `Outlook|Web|16.01|${locale}|||`): string[] {
  const links: { href: string; crossOrigin: string | null }[] = [];
  const document = {
    querySelector: () => ({ src: 'https://host/office-js/office.js' }),
    createElement: () => ({}),
    head: { appendChild: (link: (typeof links)[number]) => links.push(link) },
  };
  const window = { name: JSON.stringify({ hostInfo }) };
  runInNewContext(readText('public/office-ahead.js'), { document, window, location: { search: '' } });
  return links.map(({ href, crossOrigin }) => `${href} ${String(crossOrigin)}`);
}

const known = Object.keys(runInNewContext(`var OSF = {}; ${choosing}; OSF.SupportedLocales`) as object);
const unknown = [
  'de-AT',
  'es-419',
  'zh-Hant-TW',
  'sr-Latn-ME',
  'pt-AO',
  'fil-PH',
  'af-ZA',
  'tlh',
  'xx-XX',
  '',
];

test('the strings of each language are asked for where office.js will ask', () => {
  expect(known.length).toBeGreaterThan(50);
  for (const locale of [...known, ...unknown, ...known.map((name) => `${name.slice(0, 2)}-zz`)]) {
    const folder = String(folderOf(locale));
    expect(preloaded(locale)).toEqual([
      'https://host/office-js/outlook-web-16.01.js anonymous',
      `https://host/office-js/${folder}/office_strings.js anonymous`,
      `https://host/office-js/${folder}/outlook_strings.js null`,
    ]);
  }
});

test('nothing is asked for where the host is not Outlook, or does not say', () => {
  expect(preloaded('en-US', 'Excel|Web|16.01|en-US|||')).toEqual([]);
  expect(preloaded('en-US', '')).toEqual([]);
});
