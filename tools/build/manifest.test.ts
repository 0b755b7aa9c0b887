import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestFor, sandboxAddress } from './manifestFor.ts';
import { manifestProblems } from './manifestProblems.ts';
import { manifestSchemaProblems } from './manifestSchemaProblems.ts';
import { manifestSurroundings } from './manifestSurroundings.ts';

const repository = join(import.meta.dirname, '../..');
const schemas = join(repository, '../shared/schemas/manifest');
const manifest = readFileSync(join(repository, 'manifest.xml'), 'utf8');

const surroundings = manifestSurroundings(repository);
const { version } = surroundings;

/** The problems after one change to the manifest. */
function problemsWith(from: string, to: string): readonly string[] {
  expect(manifest).toContain(from);
  return manifestProblems(manifest.replace(from, to), surroundings);
}

test('the manifest has no problems', () => {
  expect(manifestProblems(manifest, surroundings)).toEqual([]);
});

test('the manifest follows the published schema', async ({ skip }) => {
  skip(!existsSync(schemas), `The schemas are not at ${schemas}: nothing to check against.`);
  const problems = (xml: string) => manifestSchemaProblems(xml, schemas);
  expect(await problems(manifest)).toEqual([]);
  expect(await problems(manifest.replace('<Version>', '<Wrong/><Version>'))).not.toEqual([]);
  expect(await problems(manifest.replace('resid="groupLabel"', 'resource="x"'))).not.toEqual([]);
});

test("another version than package.json's is a problem", () => {
  expect(problemsWith(`<Version>${version}.0<`, '<Version>0.9.0.0<')).toEqual([
    `The version is 0.9.0.0; package.json's makes it ${version}.0.`,
  ]);
});

test('an address that is not https is a problem', () => {
  expect(problemsWith('SupportUrl DefaultValue="https:', 'SupportUrl DefaultValue="http:')).toEqual([
    'http://localhost:3000/add-in/support.html is not https.',
  ]);
});

test('an address elsewhere is a problem', () => {
  expect(
    problemsWith(
      'SupportUrl DefaultValue="https://localhost:3000/',
      'SupportUrl DefaultValue="https://else/',
    ),
  ).toEqual([`https://else/add-in/support.html is not below ${sandboxAddress}.`]);
});

test('an address of a file that does not exist is a problem', () => {
  expect(problemsWith('icons/icon-64.png', 'icons/icon-65.png')).toEqual([
    `${sandboxAddress}icons/icon-65.png names a file that the pane does not have.`,
  ]);
});

test('an icon of another size is a problem', () => {
  expect(problemsWith('icons/icon-64.png', 'icons/icon-80.png')).toEqual([
    'icons/icon-80.png has 80x80 pixels, not 64x64.',
  ]);
  expect(
    problemsWith('<bt:Image size="16" resid="icon16" />', '<bt:Image size="16" resid="icon32" />'),
  ).toEqual(['icons/icon-32.png has 32x32 pixels, not 16x16.']);
});

test('a text over its limit is a problem', () => {
  const long = 'x'.repeat(251);
  const short = 'x'.repeat(126);
  expect(problemsWith('<DisplayName DefaultValue="', `<DisplayName DefaultValue="${short}`)[0]).toMatch(
    /^DisplayName has 138/,
  );
  expect(problemsWith('<Description DefaultValue="', `<Description DefaultValue="${long}`)[0]).toMatch(
    /^Description has/,
  );
  expect(
    problemsWith('id="buttonLabel" DefaultValue="', `id="buttonLabel" DefaultValue="${short}`)[0],
  ).toMatch(/^ShortStrings buttonLabel has 138/);
  expect(problemsWith('id="buttonTip" DefaultValue="', `id="buttonTip" DefaultValue="${long}`)[0]).toMatch(
    /^LongStrings buttonTip has/,
  );
  expect(problemsWith('Group id="', `Group id="${short}`)[0]).toMatch(/^An id has 142/);
});

test('so is a translation over its limit', () => {
  const german = /<Override Locale="de-DE" Value="(Zeigt [^"]*)"/.exec(manifest)![1]!;
  expect(problemsWith(german, 'x'.repeat(251))[0]).toMatch(/^Description in de-DE has 251/);
});

test('a translation without a text is a problem', () => {
  const german = '<Override Locale="de-DE" Value="';
  expect(problemsWith(`${german}Aktive Anrufe"`, `${german} "`)).toEqual(['DisplayName in de-DE is empty.']);
});

test('a strip higher or lower than Exchange 2013 shows it is a problem', () => {
  const height = /<RequestedHeight>\d+</.exec(manifest)![0];
  expect(problemsWith(height, '<RequestedHeight>451<')).toEqual([
    'RequestedHeight is 451; Exchange 2013 shows 32 to 450 pixels.',
  ]);
  expect(problemsWith(height, '<RequestedHeight>31<')).toHaveLength(1);
});

test('an id that is there twice is a problem', () => {
  expect(problemsWith('Group id="activeCallsGroup"', 'Group id="activeCallsButton"')).toEqual([
    'The id activeCallsButton is there twice.',
  ]);
});

test('a resource that is not there is a problem', () => {
  expect(problemsWith('<Label resid="groupLabel"', '<Label resid="nowhere"')).toEqual([
    'The resource nowhere is used by <Label> and not there among ShortStrings.',
  ]);
});

test.for([
  ['<Label resid="groupLabel"', '<Label resid="buttonTip"', 'ShortStrings'],
  ['<Description resid="buttonTip"', '<Description resid="buttonLabel"', 'LongStrings'],
  ['<SourceLocation resid="paneUrl"', '<SourceLocation resid="icon16"', 'Urls'],
  ['size="16" resid="icon16"', 'size="16" resid="paneUrl"', 'Images'],
] as const)('%s is looked up where Outlook looks it up', ([from, to, kind]) => {
  expect(problemsWith(from, to)).toEqual([expect.stringMatching(`not there among ${kind}\\.$`)]);
});

test('what only the nested overrides have is not there for their parent', () => {
  const [before = '', ...after] = manifest.split(' id="groupLabel"');
  const renamed = [before, after.join(' id="groupLabel"')].join(' id="another"');
  expect(manifestProblems(renamed, surroundings)).toEqual([
    'The resource groupLabel is used by <Label> and not there among ShortStrings.',
  ]);
});

test.for([
  [
    '<Permissions>ReadWriteMailbox<',
    '<Permissions>ReadItem<',
    'The permission is "ReadItem"; calls need ReadWriteMailbox.',
  ],
  ['<Id>0ac01b47-', '<Id>0ac01b47', 'The id "0ac01b4714cf-4498-b228-4f608f7895be" is no GUID.'],
  ['<DefaultLocale>en-US<', '<DefaultLocale>english<', '"english" is no locale, like de-DE.'],
  ['Locale="de-DE"', 'Locale="de_DE"', '"de_DE" is no locale, like de-DE.'],
  ['Locale="de-DE"', 'Locale="xx-DE"', '"xx-DE" is no locale, like de-DE.'],
  ['xsi:type="MailApp"', 'xsi:type="TaskPaneApp"', 'It is not the manifest of a mail add-in, version 1.1.'],
  ['<Icon>', '<Wrong/><Icon>', '<Wrong> has no place in <Control>.'],
  [/ *<Version>.*\n/, '', '<OfficeApp> has no <Version>.'],
  [/( *<Version>.*\n)( *<ProviderName>.*\n)/, '$2$1', '<Version> stands too late in <OfficeApp>.'],
  ['</Hosts>', '</Host>', /^It is not well-formed: /],
] as const)('%s made %s is a problem without the schema, too', ([from, to, problem]) => {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  const found = manifestProblems(changed, surroundings);
  expect(found[0]).toEqual(
    typeof problem === 'string' ? problem : (expect.stringMatching(problem) as string),
  );
});

test('a function without a page is a problem', () => {
  expect(problemsWith('<FunctionFile resid="commandsUrl" />', '')).toEqual([
    'The function hangUp has no page: there is no <FunctionFile>.',
    'The function playOnPhone has no page: there is no <FunctionFile>.',
  ]);
});

test('the ribbon has each function that the manifest names, and no other', () => {
  const named = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
  const script = readFileSync(join(repository, 'public/ribbon-presses.js'), 'utf8');
  const there = [...script.matchAll(/window\.(\w+) = function \(event\)/g)].map(([, name]) => name);
  expect(named).toEqual([...there, ...there]);
  expect(there).toHaveLength(2);
});

test('the icon of a notification is one of the manifest, wherever there are notifications', () => {
  const source = readFileSync(join(repository, 'src/outlook/showNotification.ts'), 'utf8');
  const icon = /const icon = '(\w+)'/.exec(source)?.[1] ?? 'none';
  expect(manifest.split(`<bt:Image id="${icon}"`)).toHaveLength(3);
});

test('an Outlook without Mailbox 1.3 sees nothing of the ribbon', () => {
  const [base = ''] = manifest.split('<VersionOverrides');
  expect(base).not.toMatch(/commands\.html|hang-up|icon-play|ExecuteFunction/);
  expect(manifest).toMatch(
    /<VersionOverrides[^>]*V1_0">\s*<Requirements>\s*<bt:Sets DefaultMinVersion="1\.3">/,
  );
});

test('half a manifest is a problem, and so is none', () => {
  expect(manifestProblems(manifest.slice(0, manifest.length / 2), surroundings)[0]).toMatch(
    /^It is not well-formed/,
  );
  expect(manifestProblems('', surroundings)[0]).toMatch(/^It is not well-formed/);
});

test('a pane at another address gets a manifest that names it throughout', () => {
  const address = 'https://mail.example.com/active-calls/';
  const other = manifestFor(manifest, 'https://mail.example.com/active-calls');
  expect(other).not.toContain('localhost');
  expect(manifestProblems(other, { ...surroundings, address })).toEqual([]);
});

test.for([
  ['mail.example.com', 'is not an address'],
  ['http://mail.example.com/', 'https only'],
  ['https://mail.example.com/?a=b', 'must name a folder'],
  ['https://mail.example.com/pane/#', 'must name a folder'],
  ['https://mail.example.com/pane/taskpane.html', 'not a file'],
  ['https://kim:secret@mail.example.com/', 'a name or a password'],
  ['https://mail.example.com/Active-Calls/', 'a folder without capitals'],
  ['https://mail.example.com/active calls/', 'more than letters, digits'],
  ['https://mail.example.com/calls;v=1/', 'more than letters, digits'],
  ['https://mail.example.com/{calls}/', 'more than letters, digits'],
  ['https://mail.example.com//calls/', 'more than letters, digits'],
])('%s is refused as the address of a pane', ([address, reason]) => {
  expect(() => manifestFor(manifest, address!)).toThrow(reason);
});
