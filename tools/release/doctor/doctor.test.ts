import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { versionIn } from '../repository.ts';
import { deploy, type Deployment, type Mistake } from '../testing/deploy.ts';
import { testCertificate } from '../testing/testCertificate.ts';
import { testRelease } from '../testing/testRelease.ts';
import { examine, type ExamineOptions } from './examine.ts';
import type { Line } from './Line.ts';
import { table } from './table.ts';

let right: { key: string; cert: string };
let deployment: Deployment | undefined;

beforeAll(async () => {
  right = await testCertificate('localhost', 300);
});

afterEach(async () => {
  await deployment?.close();
  deployment = undefined;
});

/** What the doctor says of a deployment with a mistake, leaving out what is well. */
async function complaints(mistake: Mistake, options: Partial<ExamineOptions> = {}): Promise<readonly Line[]> {
  deployment = await deploy(right, mistake);
  const ca = mistake.certificate?.cert ?? right.cert;
  const lines = await examine(deployment.address, {
    ca,
    version: versionIn('package.json'),
    now: Date.now(),
    ...options,
  });
  return lines.filter(({ verdict }) => !['pass', 'skip'].includes(verdict));
}

/** One complaint, with a mend. */
function complaint(verdict: string, check: string, found: RegExp) {
  return [
    {
      verdict,
      check,
      found: expect.stringMatching(found) as string,
      mend: expect.stringMatching(/\w/) as string,
    },
  ];
}

const withHeader = (path: string, name: string, value?: string): Mistake => ({
  headers: (headers, at) => {
    if (at !== path) return headers;
    const others = Object.fromEntries(Object.entries(headers).filter(([header]) => header !== name));
    return value === undefined ? others : { ...others, [name]: value };
  },
});

const withPolicy = (change: (own: string) => string): Mistake => ({
  headers: (headers, at) =>
    at === 'taskpane.html'
      ? { ...headers, 'Content-Security-Policy': change(headers['Content-Security-Policy'] ?? '') }
      : headers,
});

const withManifest = (change: (own: string) => string): Mistake => ({
  files: (release) => {
    const own = new TextDecoder().decode(release.get('manifest.xml'));
    return new Map([...release, ['manifest.xml', new TextEncoder().encode(change(own))]]);
  },
});

const brokenGzip = (path: string): Mistake => ({
  files: (release) => new Map([...release, [path, new TextEncoder().encode('no gzip at all')]]),
  headers: (headers, at) => (at === path ? { ...headers, 'Content-Encoding': 'gzip' } : headers),
  compresses: (at) => at !== path,
});

function alwaysUnchanged(_path: string, response: ServerResponse, { headers }: IncomingMessage): boolean {
  if (headers['if-none-match'] === undefined) return false;
  response.writeHead(304).end();
  return true;
}

function keptAbsence(path: string, response: ServerResponse): boolean {
  if (path !== '/active-calls/assets/not-in-any-release.js') return false;
  response.writeHead(404, { 'Cache-Control': 'public, immutable, max-age=31536000' }).end();
  return true;
}

const without = (gone: string): Mistake => ({
  files: (release) => new Map([...release].filter(([path]) => path !== gone)),
});

const changed = (path: string, content: string): Mistake => ({
  files: (release) => new Map([...release, [path, Buffer.from(content)]]),
});

const answering = (at: string, status: number, headers: Record<string, string> = {}): Mistake => ({
  answer: (path, response) => {
    if (path !== at) return false;
    response.writeHead(status, headers).end();
    return true;
  },
});

test('a right deployment has nothing to mend', async () => {
  expect(await complaints({})).toEqual([]);
});

test('a right deployment with everything chosen otherwise, too', async () => {
  const options = { officeJs: 'cdn', ewsPath: '/EWS/exchange.asmx?x=1&y=2' } as const;
  const answer = (path: string, response: Parameters<NonNullable<Mistake['answer']>>[1]) => {
    if (path !== '/EWS/exchange.asmx?x=1&y=2') return false;
    response.writeHead(401, { 'WWW-Authenticate': 'NTLM' }).end();
    return true;
  };
  expect(await complaints({ options, answer })).toEqual([]);
});

test('nobody there is one line', async () => {
  deployment = await deploy(right);
  await deployment.close();
  const lines = await examine(deployment.address, { version: '1.0.0', now: Date.now() });
  expect(lines).toEqual(complaint('fail', 'reachable', /ECONNREFUSED/));
});

test('a certificate that this machine does not know needs --ca', async () => {
  deployment = await deploy(right);
  const [first] = await examine(deployment.address, { version: '1.0.0', now: Date.now() });
  expect([first]).toEqual(complaint('fail', 'https and certificate', /DEPTH_ZERO_SELF_SIGNED_CERT/));
});

test.for([
  ['has expired', 'localhost', -1, 'fail', /CERT_HAS_EXPIRED/],
  ['is for another host', 'mail.contoso.com', 300, 'fail', /ERR_TLS_CERT_ALTNAME_INVALID/],
  ['expires soon', 'localhost', 10, 'warn', /valid for (9|10) more days/],
] as const)('a certificate that %s', async ([, host, days, verdict, found]) => {
  const certificate = await testCertificate(host, days);
  expect(await complaints({ certificate })).toEqual(complaint(verdict, 'https and certificate', found));
});

test.for([
  [
    'files of the release',
    /1 of \d+ missing: assets\/taskpane-Abc123.js/,
    without('assets/taskpane-Abc123.js'),
  ],
  [
    'files of the release',
    /1 of \d+ changed: assets\/before-office-Abc123.js/,
    changed('assets/before-office-Abc123.js', 'another'),
  ],
  [
    'types',
    /1 wrong: assets\/taskpane-Abc123.js is text\/plain/,
    withHeader('assets/taskpane-Abc123.js', 'Content-Type', 'text/plain'),
  ],
  [
    'caching',
    /kept without asking: taskpane.html/,
    withHeader('taskpane.html', 'Cache-Control', 'max-age=600'),
  ],
  ['caching', /kept without asking: manifest.xml/, withHeader('manifest.xml', 'Cache-Control')],
  [
    'policy headers',
    /^without Content-Security-Policy: assets\/before-office-Abc123.js$/,
    withHeader('assets/before-office-Abc123.js', 'Content-Security-Policy'),
  ],
  [
    'policy headers',
    /^a policy that is not the pane's comes with taskpane.html, and browsers obey it, too: default-src \*/,
    withHeader('taskpane.html', 'Content-Security-Policy', "default-src *; frame-ancestors 'self'"),
  ],
  [
    'policy headers',
    /browsers obey it, too: default-src 'self'$/,
    withPolicy((own) => `${own}, default-src 'self'`),
  ],
  [
    'policy headers',
    /browsers obey it, too: frame-ancestors 'none'$/,
    withPolicy((own) => own.replace("frame-ancestors 'self'", "frame-ancestors 'none'")),
  ],
  ['policy headers', /without X-Content-Type-Options/, withHeader('taskpane.html', 'X-Content-Type-Options')],
  ['policy headers', /without Referrer-Policy/, withHeader('taskpane.html', 'Referrer-Policy')],
  ['icons', /icon-64.png must not be stored/, withHeader('icons/icon-64.png', 'Cache-Control', 'no-store')],
  [
    'manifest.xml',
    /^https:\/\/else\/taskpane.html is not below https:\/\/localhost:/,
    withManifest((own) => own.replaceAll(/https:[^"]*taskpane\.html/g, 'https://else/taskpane.html')),
  ],
  [
    'manifest.xml',
    /needs? ReadWriteMailbox/,
    withManifest((own) => own.replace('ReadWriteMailbox', 'ReadItem')),
  ],
  ['manifest.xml', /not well-formed/, withManifest((own) => own.slice(0, own.length / 2))],
  ['manifest.xml', /not well-formed/, withManifest((own) => own.replace('</Hosts>', ''))],
  [
    'compression',
    /no browser can read this: assets\/taskpane-Abc123.js is broken gzip/,
    brokenGzip('assets/taskpane-Abc123.js'),
  ],
  ['compression', /manifest.xml is broken gzip/, brokenGzip('manifest.xml')],
  [
    'updates',
    /a browser with another taskpane.html, manifest.xml, commands.html is told that it has not changed/,
    { answer: alwaysUnchanged },
  ],
  [
    'updates',
    /bears the time Sat, 01 Jan 2000 12:00:00 GMT, long before its release of 20/,
    withHeader('taskpane.html', 'Last-Modified', 'Sat, 01 Jan 2000 12:00:00 GMT'),
  ],
  ['caching', /that a file is not there is kept for 8760 hours/, { answer: keptAbsence }],
  ['/EWS/Exchange.asmx', /not on this host/, answering('/EWS/Exchange.asmx', 404)],
  [
    '/EWS/Exchange.asmx',
    /sent on to \/sign-in/,
    answering('/EWS/Exchange.asmx', 302, { Location: '/sign-in' }),
  ],
  ['/EWS/Exchange.asmx', /HTTP 503/, answering('/EWS/Exchange.asmx', 503)],
] as const)('%s: %s', async ([check, found, mistake]) => {
  expect(await complaints(mistake)).toEqual(complaint('fail', check, found));
});

test.for([
  [
    'caching',
    /not kept for long: assets/,
    withHeader('assets/taskpane-Abc123.js', 'Cache-Control', 'no-cache'),
  ],
  ['/EWS/Exchange.asmx', /Basic/, answering('/EWS/Exchange.asmx', 401, { 'WWW-Authenticate': 'Basic' })],
  ['same host name as Outlook on the web', /HTTP 404/, answering('/owa/', 404)],
  ['same host name as Outlook on the web', /not Outlook/, answering('/owa/', 200)],
  [
    'same host name as Outlook on the web',
    /sends \/owa\/ on/,
    answering('/owa/', 301, { Location: 'https://mail.contoso.com/owa/' }),
  ],
] as const)('%s, where it may be meant so: %s', async ([check, found, mistake]) => {
  expect(await complaints(mistake)).toEqual(complaint('warn', check, found));
});

test('an icon that is missing, and one that is no picture', async () => {
  expect(await complaints(without('icons/icon-16.png'))).toEqual(
    complaint('fail', 'files of the release', /1 of \d+ missing: icons\/icon-16.png/),
  );
  await deployment?.close();
  expect(await complaints(changed('icons/icon-16.png', 'GIF'))).toEqual(
    complaint('fail', 'files of the release', /1 of \d+ changed: icons\/icon-16.png/),
  );
});

test('half an office.js, and one of another version', async () => {
  const strings = 'office-js/en-us/outlook_strings.js';
  expect(await complaints(without(strings))).toEqual(
    complaint('fail', 'files of the release', /1 of \d+ missing: office-js\/en-us\/outlook_strings.js/),
  );
  await deployment?.close();
  expect(await complaints(changed('office-js/office.js', 'newer'))).toEqual(
    complaint('fail', 'files of the release', /1 of \d+ changed: office-js\/office.js/),
  );
});

test('no release.json: the rest is still told', async () => {
  const found = await complaints(without('release.json'));
  expect(found).toEqual(complaint('fail', 'files of the release', /release.json is not there/));
});

test.for([
  ['is missing', without('taskpane.html'), /HTTP 404/],
  ['asks to sign in', answering('/active-calls/taskpane.html', 401), /HTTP 401/],
  ['is redirected', answering('/active-calls/taskpane.html', 302, { Location: '/owa' }), /sent on to \/owa/],
  ['is a sign-in page', changed('taskpane.html', '<form>'), /another page/],
] as const)('a page that %s', async ([, mistake, found]) => {
  expect(await complaints(mistake)).toEqual(complaint('fail', 'taskpane.html', found));
});

const everywhere = (status: number, headers: Record<string, string>, body: string): Mistake => ({
  answer: (path, response) => {
    if (!path.startsWith('/active-calls')) return false;
    response.writeHead(status, headers).end(body);
    return true;
  },
});

test.for([
  ['is not there', everywhere(404, {}, ''), /^HTTP 404$/],
  ['asks to sign in', everywhere(401, {}, ''), /^HTTP 401$/],
  ['is redirected', everywhere(302, { Location: '/owa' }, ''), /^sent on to \/owa$/],
  ['is a sign-in page', everywhere(200, { 'Content-Type': 'text/html' }, '<form>'), /^are another page$/],
  ['is in trouble', everywhere(503, {}, ''), /^HTTP 503$/],
] as const)('a folder of which everything %s is one failure', async ([, mistake, found]) => {
  expect(await complaints(mistake)).toEqual(complaint('fail', 'all files', found));
});

test('a rehearsal of a release for another address is a warning, and nothing else', async () => {
  expect(await complaints({ packagedFor: 'https://mail.contoso.com/active-calls/' })).toEqual(
    complaint(
      'warn',
      'manifest.xml',
      /^names https:\/\/mail.contoso.com\/active-calls\/: this is the release for/,
    ),
  );
});

test('a server that drips holds nobody for ever', async () => {
  const drips: Mistake = {
    answer: (path, response) => {
      if (path !== '/active-calls/taskpane.html') return false;
      response.writeHead(200).flushHeaders();
      const dripping = setInterval(() => response.write(' '), 20);
      response.once('close', () => {
        clearInterval(dripping);
      });
      return true;
    },
  };
  const patience = { answer: 300, visit: 60_000 };
  expect(await complaints(drips, { patience })).toEqual(
    complaint('fail', 'taskpane.html', /^no whole answer in 0.3 s$/),
  );
  await deployment?.close();
  const all = { answer: 60_000, visit: 400 };
  expect(await complaints(drips, { patience: all })).toEqual(
    complaint('fail', 'reachable', /^after 0.4 s there was still something to come$/),
  );
});

test('a server that compresses unasked, in whatever way, is read', async () => {
  const page = new TextDecoder().decode(testRelease('https://localhost/active-calls/').get('taskpane.html'));
  const unasked: Mistake = {
    files: (release) =>
      new Map([...release, ['taskpane.html', brotliCompressSync(release.get('taskpane.html')!)]]),
    headers: (headers, path) =>
      path === 'taskpane.html' ? { ...headers, 'Content-Encoding': 'br' } : headers,
    compresses: (path) => path !== 'taskpane.html',
  };
  expect(page).toContain('id="root"');
  expect(await complaints(unasked)).toEqual([]);
});

test('a port without https is told in words', async () => {
  const server = createServer((_request, response) => response.end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `https://localhost:${(server.address() as AddressInfo).port}/active-calls/`;
  const lines = await examine(address, { version: '1.0.0', now: Date.now() });
  server.close();
  expect(lines).toEqual(complaint('fail', 'reachable', /^that port answers, but not with https/));
});

test("headers of the server's own that a location has lost are told", async () => {
  const owa = answering('/owa/', 302, {
    Location: '/owa/auth/logon.aspx',
    'Strict-Transport-Security': 'max-age=63072000',
  });
  expect(await complaints(owa)).toEqual(
    complaint('warn', 'policy headers', /^Strict-Transport-Security comes with \/owa\/, and not/),
  );
});

test('an address that works only with its slash is told', async () => {
  expect(await complaints(answering('/active-calls', 302, { Location: '/owa/' }))).toEqual(
    complaint('warn', 'address without its slash', /^leads to https:\/\/localhost:\d+\/owa\/$/),
  );
});

test('scripts that come as they are', async () => {
  expect(await complaints({ compresses: (path) => !path.startsWith('assets/') })).toEqual(
    complaint('warn', 'compression', /^not compressed: assets\/taskpane-Abc123.js$/),
  );
});

test('a server that compresses only what is asked for often, as IIS does', async () => {
  expect(await complaints({ compresses: (_path, time) => time > 3 })).toEqual([]);
});

test('an older release than this repository is a warning', async () => {
  expect(await complaints({}, { version: '9.9.9' })).toEqual(
    complaint('warn', 'files of the release', /has 9.9.9/),
  );
});

test('an Outlook with another host name must have been packaged for', async () => {
  const check = 'same host name as Outlook on the web';
  const outlook = 'https://owa.contoso.com';
  expect(await complaints({}, { outlook })).toEqual(complaint('fail', check, /does not let owa.contoso.com/));
  await deployment?.close();
  expect(await complaints({ options: { outlook: [outlook] } }, { outlook })).toEqual(
    complaint('warn', check, /may show/),
  );
});

test.for([
  ['its page', 200, { 'X-OWA-Version': '15.1.2507.6' }],
  ['a way to sign in', 302, { Location: 'https://sign-in.contoso.com/?for=/owa/' }],
  ['a question who is there', 401, { 'WWW-Authenticate': 'Negotiate' }],
] as const)('Outlook on the web under the same host name answers with %s', async ([, status, headers]) => {
  expect(await complaints(answering('/owa/', status, { ...headers }))).toEqual([]);
});

test('the table puts each mend below its line', () => {
  const lines: Line[] = [
    { check: 'icons', verdict: 'pass', found: '5 served' },
    { check: 'office.js', verdict: 'fail', found: 'half', mend: 'Copy it.' },
  ];
  expect(table(lines)).toBe('pass  icons      5 served\nfail  office.js  half\n                 → Copy it.');
});
