import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { TLSSocket } from 'node:tls';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import { createLogger, createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { manifestProblems } from '../../tools/build/manifestProblems.ts';
import { manifestSurroundings } from '../../tools/build/manifestSurroundings.ts';
import { freePort } from '../../tools/freePort.mjs';

const repository = join(import.meta.dirname, '../..');
const day = 86_400_000;

let home: string;
let server: ViteDevServer | undefined;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'active-calls-home-'));
  vi.stubEnv('HOME', home);
  vi.stubEnv('USERPROFILE', home);
  expect(homedir()).toBe(home);
});

afterEach(async () => {
  await server?.close();
  server = undefined;
  rmSync(home, { recursive: true });
  vi.unstubAllEnvs();
});

/** Puts certificates where Microsoft's tools put theirs. */
async function trust(from: number, to: number, name = 'localhost'): Promise<string> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() + from),
    notAfterDate: new Date(Date.now() + to),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }],
  });
  write('localhost.crt', cert);
  write('localhost.key', key);
  return new X509Certificate(cert).fingerprint256;
}

function write(name: string, content: string): void {
  mkdirSync(join(home, '.office-addin-dev-certs'), { recursive: true });
  writeFileSync(join(home, '.office-addin-dev-certs', name), content);
}

/** What `npm start` starts, on a port of its own; and what it says. */
async function start(): Promise<{ address: string; said: string }> {
  const said: string[] = [];
  const port = await freePort();
  const logger = createLogger('info');
  server = await createServer({
    configFile: join(repository, 'sandbox/vite.config.ts'),
    cacheDir: join(home, 'vite'),
    customLogger: { ...logger, info: (text) => said.push(text) },
    server: { port, strictPort: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true, entries: [] },
  });
  await server.listen();
  server.printUrls();
  return { address: `https://localhost:${port}/`, said: said.join('\n') };
}

interface Answered {
  readonly status: number;
  readonly body: Buffer;
  readonly headers: IncomingHttpHeaders;
  readonly certificate: string;
}

function ask(url: string, method = 'GET'): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asking = request(
      url,
      { method, rejectUnauthorized: false, agent: false, headers: { Accept: '*/*' } },
      (response) => {
        const pieces: Buffer[] = [];
        const { socket } = response;
        const certificate = socket instanceof TLSSocket ? socket.getPeerCertificate().fingerprint256 : '';
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => {
          const { statusCode = 0, headers } = response;
          resolve({ status: statusCode, body: Buffer.concat(pieces), headers, certificate });
        });
      },
    );
    asking.on('error', reject);
    asking.end();
  });
}

test('the certificates of Microsoft’s tools are used, and the manifest’s place is said', async () => {
  const fingerprint = await trust(-day, 29 * day);
  const { address, said } = await start();
  expect(said).toContain(`Active Calls in its sandbox: ${address}\n`);
  expect(said).toContain(`In a real Outlook: install ${address}manifest.xml `);
  expect((await ask(address)).certificate).toBe(fingerprint);
});

test('the manifest is valid where it is served, and all that it names is there', async () => {
  const { address } = await start();
  const { status, body } = await ask(`${address}manifest.xml`);
  expect(status).toBe(200);
  const manifest = body.toString('utf8');
  const references = [...new Set(manifest.match(/https:\/\/localhost[^"#<]*/g))];
  expect(references.length).toBeGreaterThan(5);
  const found = new Map<string, Answered>();
  for (const url of references) found.set(url, await ask(url));
  expect([...found].filter(([, { status: given }]) => given !== 200).map(([url]) => url)).toEqual([]);

  const folder = `${address}add-in/`;
  const problems = manifestProblems(manifest, {
    ...manifestSurroundings(repository),
    address: folder,
    hasFile: (path) => found.has(`${folder}${path}`),
    pixels: (path) => {
      const png = found.get(`${folder}${path}`)!.body;
      return [png.readUInt32BE(16), png.readUInt32BE(20)];
    },
  });
  expect(problems).toEqual([]);
});

test('what a real Outlook loads is the pane, and no Exchange answers it here', async () => {
  const { address } = await start();
  const { body, headers } = await ask(`${address}add-in/taskpane.html`);
  // Outlook on the web has another host name, and shows it in a frame.
  expect(headers).not.toHaveProperty('x-frame-options');
  expect(headers).not.toHaveProperty('content-security-policy');
  const page = body.toString('utf8');
  expect(page).toContain('office-js/office.js');
  const path = /name="ews-path" content="\/([^"]+)"/.exec(page)?.[1] ?? '';
  expect((await ask(`${address}${path}`, 'POST')).status).toBe(404);
  // The pane in the sandbox keeps its own.
  expect((await ask(`${address}pane/taskpane.html`)).body.toString()).toContain('"/EWS/Exchange.asmx"');
});

test('without them it says how to get them', async () => {
  expect((await start()).said).toContain('In a real Outlook: first npm run trust, then npm start again');
});

test.for([
  ['have expired', -30 * day, -day, 'localhost'],
  ['are not valid yet', day, 30 * day, 'localhost'],
  ['are not for localhost', -day, 29 * day, 'outlook.contoso.com'],
] as const)('certificates that %s are not used, and that is said', async ([why, from, to, name]) => {
  const fingerprint = await trust(from, to, name);
  const { address, said } = await start();
  expect(said).toContain(`.office-addin-dev-certs ${why}. npm run trust makes new ones`);
  expect(said).not.toContain('manifest.xml');
  const { status, certificate } = await ask(address);
  expect(status).toBe(200);
  expect(certificate).not.toBe(fingerprint);
});

test.for([
  ['cannot be read', () => write('localhost.crt', 'no certificate')],
  ['are not complete', () => rmSync(join(home, '.office-addin-dev-certs/localhost.key'))],
  [
    'do not belong together',
    async () => {
      const { private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
        keyType: 'ec',
      });
      write('localhost.key', key);
    },
  ],
] as const)('certificates that %s are not used, and that is said', async ([why, damage]) => {
  await trust(-day, 29 * day);
  await damage();
  const { address, said } = await start();
  expect(said).toContain(`.office-addin-dev-certs ${why}. npm run trust makes new ones`);
  expect((await ask(address)).status).toBe(200);
});
