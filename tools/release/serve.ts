import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer } from 'vite';
import { type Command, runCommand } from './command.ts';
import type { Files } from './Files.ts';
import { hostingOf } from './Hosting.ts';
import { packageRelease } from './packageRelease.ts';
import { pagePolicy } from './pagePolicy.ts';
import { readFolder } from './readFolder.ts';
import type { ReleaseList } from './ReleaseList.ts';
import { repository } from './repository.ts';
import { serveRelease } from './serveRelease.ts';
import { unzip } from './zip.ts';

const command: Command = {
  help: `npm run serve -- [RELEASE] [options]

The rehearsal: serves a release on this machine as IIS and nginx will serve it, with the sandbox's Outlook and Exchange
beside it. RELEASE is a zip that npm run package has written, or a folder with its files. Without one, a release for
this machine is made.

  --port NUMBER  the port of https://localhost, if not 3000`,
  options: { port: { type: 'string' } },
  async run({ positionals: [path, ...more], option }) {
    if (more.length > 0) throw new Error(`One release only, please: what is "${more.join(' ')}"?`);
    const port = checkedPort(option('port') ?? '3000');
    const host = `https://localhost:${port}`;
    const release = path === undefined ? await localRelease(host) : await readRelease(path);
    const { address, outlook } = listIn(release);
    // At the root of this machine is the sandbox.
    const { pathname } = new URL(address);
    const folder = pathname === '/' ? '/active-calls/' : pathname;
    const hosting = hostingOf(pagePolicy(textOf(release, 'taskpane.html')), outlook);
    process.env['PANE'] = 'dist';
    const server = await createServer({
      configFile: join(repository, 'sandbox/vite.config.ts'),
      plugins: [serveRelease(release, hosting, folder)],
      // Nothing but what the release itself sends.
      server: { port, strictPort: true, cors: false },
      logLevel: 'warn',
    });
    await server.listen();
    console.log(`The release for ${address} is served at ${host}${folder}
Rehearse it in Outlook: ${host}/?pane=${folder}taskpane.html&open
Look at it from outside: npm run doctor -- ${host}${folder} --ca .sandbox/cert.pem
Stop with Ctrl+C.`);
    return 0;
  },
};

async function localRelease(host: string): Promise<Files> {
  const choices = {
    address: `${host}/active-calls/`,
    officeJs: 'self',
    ewsPath: undefined,
    outlook: [],
  } as const;
  return packageRelease(choices, console.log);
}

async function readRelease(path: string): Promise<Files> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new Error(`There is no release at ${path}.`);
  return found.isDirectory() ? readFolder(path) : unzip(await readFile(path));
}

function listIn(release: Files): ReleaseList {
  if (!release.has('release.json'))
    throw new Error('That is no release: it has no release.json. npm run package makes one.');
  return JSON.parse(textOf(release, 'release.json')) as ReleaseList;
}

function textOf(release: Files, path: string): string {
  return new TextDecoder().decode(release.get(path));
}

function checkedPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`--port is a number, not "${text}".`);
  return port;
}

/** `npm run serve`. */
export function main(args: readonly string[]): Promise<void> {
  return runCommand(command, args);
}
