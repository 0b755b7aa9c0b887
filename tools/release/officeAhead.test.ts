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

/** What the page's own scripts make of an address and a frame's name, as the one file that the build makes of them. */
function beforeOffice(search: string, name: string): object {
  const page = {
    navigator: { userAgent: 'Chrome/130' },
    document: { querySelector: () => ({ src: 'https://host/office-js/office.js' }) },
    location: { search },
    name,
  };
  const global = Object.assign(page, { window: page });
  runInNewContext(
    ['old-outlook', 'office-ahead', 'microsoft-ajax']
      .map((script) => readText(`public/${script}.js`))
      .join('\n'),
    global,
  );
  return global;
}

test.each([
  ['?_host_Info=%', ''],
  ['?_host_Info=%E0%A4%A', ''],
  ['?_host_Info=Outlook$Web$%ZZ', '{'],
  ['?_host_Info', 'null'],
  ['?_host_Info=&_host_Info=%', '{"hostInfo":null}'],
  ['', '{"hostInfo":7}'],
  ['', '{"hostInfo":{"toString":1,"valueOf":1}}'],
  ['?%', '"\uD800"'],
])('nothing in an address (%s) or a frame’s name (%s) keeps office.js from what it needs', (search, name) => {
  expect(beforeOffice(search, name)).toHaveProperty('Sys');
});
