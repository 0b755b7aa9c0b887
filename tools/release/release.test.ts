import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { releasedOn } from './changelog.ts';
import { forAdministrators } from './Hosting.ts';
import { readChoices } from './readChoices.ts';
import type { ReleaseList } from './ReleaseList.ts';
import { pagePolicy } from './pagePolicy.ts';
import { readText } from './repository.ts';
import { testRelease } from './testing/testRelease.ts';
import { releaseTime } from './releaseTime.ts';
import { unzip } from './zip.ts';
import { zipRelease } from './zipRelease.ts';

const address = 'https://mail.fabrikam.com/phone/calls/';

/** The text of one file of a release. */
function text(release: ReadonlyMap<string, Uint8Array>, path: string): string {
  const content = release.get(path);
  if (content === undefined) throw new Error(`The release has no ${path}.`);
  return new TextDecoder().decode(content);
}

const release = testRelease(address);
const list = JSON.parse(text(release, 'release.json')) as ReleaseList;

test('a release is the build, and what it takes to host and install it', () => {
  expect([...release.keys()].filter((path) => !/^(assets|icons|office-js)\//.test(path)).sort()).toEqual([
    'CHANGELOG.md',
    'INSTALL.md',
    'LICENSE.txt',
    'commands.html',
    'guide.txt',
    'manifest.xml',
    'nginx.conf',
    'release.json',
    'support.html',
    'taskpane.html',
    'web.config',
  ]);
});

test('the manifest and the guide name the address throughout', () => {
  for (const path of ['manifest.xml', 'guide.txt', 'INSTALL.md']) {
    expect(text(release, path)).not.toMatch(/localhost:3000|(mail|outlook)\.contoso\.com/);
    expect(text(release, path)).toContain(address);
  }
});

/** The commands of a release's guide that begin with some words. */
function commandsIn(files: ReadonlyMap<string, Uint8Array>, start: string): string[] {
  const lines = text(files, 'INSTALL.md').split('\n');
  return lines.filter((line) => line.startsWith(`    ${start}`)).map((line) => line.trim());
}

test('the guide says how this very release was made, hosted and looked at', () => {
  const other = testRelease(address, {
    version: '2.3.4',
    released: '2027-03-04',
    officeJs: 'cdn',
    ewsPath: '/proxy/ews?a=1&b=2',
    outlook: ['https://owa.fabrikam.com', 'https://mail.tailspin.com'],
  });
  const command = `npm run package -- ${address} --ews "/proxy/ews?a=1&b=2" --outlook https://owa.fabrikam.com --outlook https://mail.tailspin.com --office-js cdn`;
  expect(commandsIn(other, 'npm run package')).toEqual([command, command]);
  expect(commandsIn(other, 'npm run doctor')).toEqual([
    `npm run doctor -- ${address} --outlook https://owa.fabrikam.com`,
    `npm run doctor -- ${address} --outlook https://mail.tailspin.com`,
  ]);
  const guide = text(other, 'INSTALL.md');
  expect(guide.match(/active-calls-[\d.]+\.zip/g)).toEqual(
    expect.arrayContaining(['active-calls-2.3.4.zip']),
  );
  expect(guide).not.toMatch(/active-calls-(?!2\.3\.4)\d|<!--|\]\(/);
  expect(guide).toContain('`https://owa.fabrikam.com` shows a pane that lies on mail.fabrikam.com');
  expect(text(release, 'INSTALL.md')).not.toContain('under another host name\n');
});

test.for([
  [address, [], "New-WebVirtualDirectory -Site 'Default Web Site' -Name 'phone/calls' "],
  ['https://calls.fabrikam.com/', ['https://owa.fabrikam.com'], "New-Website -Name 'Active Calls' "],
] as const)(
  'the guide for %s tells IIS of the folder, or of the site without one',
  ([at, outlook, start]) => {
    const made = testRelease(at, { outlook });
    expect(commandsIn(made, 'New-Web')).toEqual([expect.stringContaining(start)]);
    const place = at === address ? 'Default Web Site/phone/calls' : 'Active Calls';
    const settings = commandsIn(made, 'Set-WebConfigurationProperty');
    expect(settings).toHaveLength(2);
    for (const setting of settings) expect(setting).toContain(`-Location '${place}' `);
  },
);

test('the guide of the repository calls the Outlook elsewhere by another name than the pane', () => {
  const guide = readText('docs/administrators.md');
  expect(guide.match(/--outlook https:\S+/g)).toEqual(
    expect.not.arrayContaining([expect.stringContaining('mail.contoso.com')]),
  );
});

test('release.json lists what is served, and nothing else', () => {
  expect(list).toMatchObject({ address, officeJs: { version: '1.1.110', from: 'self' } });
  const served = [...release.keys()].filter(
    (path) => ![...forAdministrators, 'LICENSE.txt', 'release.json'].includes(path),
  );
  expect(Object.keys(list.files)).toEqual(served.sort());
});

const pages = ['taskpane.html', 'commands.html'] as const;

test('each page keeps its direct path unless another is asked for', () => {
  const moved = testRelease(address, { ewsPath: "/proxy/ews?a=1&b=$1'" });
  for (const page of pages) {
    expect(text(release, page)).toContain('name="ews-path" content="/EWS/Exchange.asmx"');
    expect(text(moved, page)).toContain(`name="ews-path" content="/proxy/ews?a=1&amp;b=$1'"`);
  }
});

test("Microsoft's office.js is let in where it is asked for, and the release's own left out", () => {
  const cdn = testRelease(address, { officeJs: 'cdn' });
  for (const path of pages) {
    const page = text(cdn, path);
    expect(page).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
    expect(page).not.toContain('./office-js/');
  }
  expect([...cdn.keys()].filter((path) => path.startsWith('office-js/'))).toEqual([]);
  for (const path of [...pages, 'web.config', 'nginx.conf']) {
    expect(text(cdn, path)).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(text(cdn, path)).toContain("frame-src 'self' https://appsforoffice.microsoft.com;");
    expect(text(cdn, path)).toContain("connect-src 'self';");
  }
});

test('both server configurations send the policy of the page, and say who may show it', () => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(
    text(release, 'taskpane.html'),
  )![1]!;
  for (const path of ['web.config', 'nginx.conf']) {
    expect(text(release, path)).toContain(`"${policy}; frame-ancestors 'self'"`);
    const elsewhere = testRelease(address, { outlook: ['https://owa.fabrikam.com'] });
    expect(text(elsewhere, path)).toContain(`"${policy}; frame-ancestors 'self' https://owa.fabrikam.com"`);
  }
});

test('both pages have the same policy: the servers send one for all', () => {
  expect(pagePolicy(text(release, 'commands.html'))).toBe(pagePolicy(text(release, 'taskpane.html')));
});

test('the policy lets nothing in but the own host, no inline script and no eval', () => {
  const policy = text(release, 'taskpane.html');
  expect(policy).toContain("default-src 'none'; script-src 'self'; ");
  expect(policy).toContain("connect-src 'self'; frame-src 'self'; ");
  expect(policy).not.toContain('unsafe-eval');
});

test('web.config is well-formed, and nginx.conf closes what it opens', () => {
  const errors: string[] = [];
  const parser = new DOMParser({ onError: (_level, message) => errors.push(message) });
  parser.parseFromString(text(release, 'web.config'), 'text/xml');
  expect(errors).toEqual([]);
  const conf = text(release, 'nginx.conf');
  expect(conf.split('{').length).toBe(conf.split('}').length);
  expect(conf).toContain('location ^~ /phone/calls/ {');
});

test('nginx.conf adds headers where the server block adds its own, so that neither hides the other', () => {
  const lines = text(release, 'nginx.conf').split('\n');
  const headers = lines.filter((line) => line.includes('add_header'));
  expect(headers.length).toBeGreaterThan(3);
  // Indented: within a location, which would forget Strict-Transport-Security.
  expect(headers.filter((line) => line.startsWith(' '))).toEqual([]);
});

test('both server configurations switch compression on, for scripts too', () => {
  expect(text(release, 'web.config')).toContain('<urlCompression doStaticCompression="true" />');
  // What IIS compresses unless told otherwise.
  expect(text(release, 'web.config')).toMatch(/fileExtension="\.js" mimeType="text\//);
  expect(text(release, 'nginx.conf')).toMatch(
    /gzip on;[^}]*gzip_proxied any;[^}]*gzip_types [^;]*text\/javascript/,
  );
});

test('the same release makes the same zip, in whatever order its files come', () => {
  const reversed = new Map([...testRelease(address)].reverse());
  expect(Buffer.from(zipRelease(reversed)).equals(zipRelease(release))).toBe(true);
});

test('a zip holds what was put into it', () => {
  const found = unzip(zipRelease(release));
  expect([...found.keys()].sort()).toEqual([...release.keys()].sort());
  expect(found.get('taskpane.html')?.content).toEqual(release.get('taskpane.html'));
});

/** The times that the files of a release bear once they are unpacked. */
const timesOf = (files: ReadonlyMap<string, Uint8Array>) =>
  new Set([...unzip(zipRelease(files)).values()].map(({ modified }) => modified.getTime()));

const withPage = (page: string) => new Map([...release, ['taskpane.html', new TextEncoder().encode(page)]]);

test('files of releases with other contents bear other times, also where they are as large', () => {
  // There are 30,600 times: of twenty releases two share one in 160 cases, of five in 3,000.
  const times = Array.from({ length: 5 }, (_, index) => timesOf(withPage(`page ${index + 10}`)));
  expect(times.every((each) => each.size === 1)).toBe(true);
  expect(new Set(times.flatMap((each) => [...each])).size).toBe(5);
});

test('a later release is later, and none is from the future', () => {
  const at = (day: string) =>
    fc.sample(fc.string(), 200).map((page) => releaseTime(withPage(page), day).getTime());
  const [first, second] = [at('2026-11-24'), at('2026-11-25')];
  expect(Math.max(...first)).toBeLessThan(Math.min(...second));
  // The first time zone begins a day fourteen hours early, and the last is twelve late.
  const earliest = Date.UTC(2026, 10, 25) - 14 * 3_600_000;
  const offset = new Date(2026, 10, 23).getTimezoneOffset() * 60_000;
  expect(Math.max(...second) - offset + 12 * 3_600_000).toBeLessThan(earliest);
});

test('a release without a day is refused', () => {
  expect(() => releasedOn('## 1.0.0\n', '1.0.0')).toThrow(
    'CHANGELOG.md has no heading "## 1.0.0 (YYYY-MM-DD)"',
  );
});

const given = (positionals: string[], named: Record<string, string[]> = {}) =>
  readChoices({
    positionals,
    options: (name) => named[name] ?? [],
    option: (name) => named[name]?.at(-1),
  });

test('a slash at the end of the address is mended, and so is an origin', () => {
  expect(
    given(['https://MAIL.contoso.com/active-calls'], { outlook: ['https://owa.contoso.com/owa/'] }),
  ).toEqual({
    address: 'https://mail.contoso.com/active-calls/',
    officeJs: 'self',
    ewsPath: undefined,
    outlook: ['https://owa.contoso.com'],
  });
});

test("a host of the pane's own needs no folder", () => {
  expect(given(['https://calls.contoso.com'], { outlook: ['https://mail.contoso.com'] }).address).toBe(
    'https://calls.contoso.com/',
  );
});

test.for([
  [['http://a/'], {}, 'https only'],
  [['https://a/'], {}, 'names no folder, like https://a/active-calls/.'],
  [['https://a/'], { ews: ['EWS'] }, '--ews is a path'],
  [['https://a/'], { ews: ['//else/EWS'] }, '--ews is a path'],
  [['https://a/'], { outlook: ['owa'] }, '--outlook is an https address'],
] as const)('%j with %j is refused: %s', ([positionals, named, reason]) => {
  expect(() => given([...positionals], named as unknown as Record<string, string[]>)).toThrow(reason);
});
