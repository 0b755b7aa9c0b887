import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { readChoices } from './readChoices.ts';
import type { ReleaseList } from './ReleaseList.ts';
import { testRelease } from './testing/testRelease.ts';
import { unzip, zip } from './zip.ts';

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
    'INSTALL.md',
    'LICENSE.txt',
    'guide.txt',
    'manifest.xml',
    'nginx.conf',
    'release.json',
    'taskpane.html',
    'web.config',
  ]);
});

test('the manifest and the guide name the address throughout', () => {
  for (const path of ['manifest.xml', 'guide.txt', 'INSTALL.md']) {
    expect(text(release, path)).not.toMatch(/localhost:3000|mail\.contoso\.com/);
    expect(text(release, path)).toContain(address);
  }
  expect(text(release, 'INSTALL.md')).toContain("-Name 'phone/calls'");
  expect(text(release, 'INSTALL.md')).not.toMatch(/Default Web Site\/active-calls/);
});

test('release.json lists what is served, and nothing else', () => {
  expect(list).toMatchObject({ address, officeJs: { version: '1.1.110', from: 'self' } });
  const served = [...release.keys()].filter(
    (path) => !['INSTALL.md', 'LICENSE.txt', 'nginx.conf', 'release.json', 'web.config'].includes(path),
  );
  expect(Object.keys(list.files)).toEqual(served.sort());
});

test('the page keeps its direct path unless another is asked for', () => {
  expect(text(release, 'taskpane.html')).toContain('name="ews-path" content="/EWS/Exchange.asmx"');
  const moved = testRelease(address, { ewsPath: "/proxy/ews?a=1&b=$1'" });
  expect(text(moved, 'taskpane.html')).toContain(`name="ews-path" content="/proxy/ews?a=1&amp;b=$1'"`);
});

test("Microsoft's office.js is let in where it is asked for, and the release's own left out", () => {
  const cdn = testRelease(address, { officeJs: 'cdn' });
  const page = text(cdn, 'taskpane.html');
  expect(page).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
  expect(page).not.toContain('./office-js/');
  expect([...cdn.keys()].filter((path) => path.startsWith('office-js/'))).toEqual([]);
  for (const path of ['taskpane.html', 'web.config', 'nginx.conf']) {
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
  expect(Buffer.from(zip(reversed)).equals(zip(release))).toBe(true);
});

test('a zip holds what was put into it', () => {
  const found = unzip(zip(release));
  expect([...found.keys()].sort()).toEqual([...release.keys()].sort());
  expect(text(found, 'taskpane.html')).toBe(text(release, 'taskpane.html'));
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
  [[], {}, 'Say where the pane will be'],
  [['https://a/', 'https://b/'], {}, 'One address only'],
  [['http://a/'], {}, 'https only'],
  [['https://a/'], {}, 'names no folder, like https://a/active-calls/.'],
  [['https://a/'], { 'office-js': ['mine'] }, '--office-js is self or cdn'],
  [['https://a/'], { ews: ['EWS'] }, '--ews is a path'],
  [['https://a/'], { ews: ['//else/EWS'] }, '--ews is a path'],
  [['https://a/'], { outlook: ['owa'] }, '--outlook is an https address'],
] as const)('%j with %j is refused: %s', ([positionals, named, reason]) => {
  expect(() => given([...positionals], named as unknown as Record<string, string[]>)).toThrow(reason);
});
