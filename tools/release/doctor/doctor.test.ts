import { afterEach, beforeAll, expect, test } from 'vitest';
import { versionIn } from '../repository.ts';
import { deploy, type Deployment, type Mistake } from '../testing/deploy.ts';
import { testCertificate } from '../testing/testCertificate.ts';
import { examine } from './examine.ts';
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
async function complaints(
  mistake: Mistake,
  options: { outlook?: string; version?: string } = {},
): Promise<readonly Line[]> {
  deployment = await deploy(right, mistake);
  const ca = mistake.certificate?.cert ?? right.cert;
  const lines = await examine(deployment.address, {
    ca,
    version: versionIn('package.json'),
    now: Date.now(),
    ...options,
  });
  return lines.filter(({ verdict }) => verdict !== 'pass');
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
    /1 files: assets\/before-office-Abc123.js without Content-Security-Policy/,
    withHeader('assets/before-office-Abc123.js', 'Content-Security-Policy'),
  ],
  [
    'policy headers',
    /without Content-Security-Policy/,
    withHeader('taskpane.html', 'Content-Security-Policy', "default-src *; frame-ancestors 'self'"),
  ],
  ['policy headers', /without X-Content-Type-Options/, withHeader('taskpane.html', 'X-Content-Type-Options')],
  ['policy headers', /without Referrer-Policy/, withHeader('taskpane.html', 'Referrer-Policy')],
  ['icons', /icon-64.png must not be stored/, withHeader('icons/icon-64.png', 'Cache-Control', 'no-store')],
  [
    'manifest.xml',
    /names https:\/\/else\/taskpane.html/,
    changed('manifest.xml', '<SourceLocation DefaultValue="https://else/taskpane.html"/>'),
  ],
  ['/EWS/Exchange.asmx', /not on this host/, answering('/EWS/Exchange.asmx', 404)],
  [
    '/EWS/Exchange.asmx',
    /sent on to \/sign-in/,
    answering('/EWS/Exchange.asmx', 302, { Location: '/sign-in' }),
  ],
  ['/EWS/Exchange.asmx', /HTTP 503/, answering('/EWS/Exchange.asmx', 503)],
] as const)('%s: %s', async ([check, found, mistake]) => {
  expect(await complaints(mistake)).toContainEqual(complaint('fail', check, found)[0]);
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
  expect(await complaints(without('icons/icon-16.png'))).toContainEqual(
    complaint('fail', 'icons', /icon-16.png: HTTP 404/)[0],
  );
  await deployment?.close();
  expect(await complaints(changed('icons/icon-16.png', 'GIF'))).toContainEqual(
    complaint('fail', 'icons', /icon-16.png is no PNG/)[0],
  );
});

test('half an office.js, and one of another version', async () => {
  const strings = 'office-js/en-us/outlook_strings.js';
  expect(await complaints(without(strings))).toContainEqual(
    complaint('fail', 'office.js', /1 of 2 files/)[0],
  );
  await deployment?.close();
  expect(await complaints(changed('office-js/office.js', 'newer'))).toContainEqual(
    complaint('fail', 'office.js', /are not those of 1.1.110: office-js\/office.js/)[0],
  );
});

test('no release.json: the rest is still told', async () => {
  const found = await complaints(without('release.json'));
  expect(found.map(({ check }) => check)).toEqual(['files of the release', 'office.js']);
});

test.for([
  ['is missing', without('taskpane.html'), /HTTP 404/],
  ['asks to sign in', answering('/active-calls/taskpane.html', 401), /HTTP 401/],
  ['is redirected', answering('/active-calls/taskpane.html', 302, { Location: '/owa' }), /sent on to \/owa/],
  ['is a sign-in page', changed('taskpane.html', '<form>'), /another page/],
] as const)('a page that %s', async ([, mistake, found]) => {
  expect(await complaints(mistake)).toContainEqual(complaint('fail', 'taskpane.html', found)[0]);
});

test('scripts that come as they are', async () => {
  expect(await complaints({ compresses: (path) => !path.startsWith('assets/') })).toEqual(
    complaint('warn', 'compression', /1 files come as they are: assets\/taskpane-Abc123.js/),
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
