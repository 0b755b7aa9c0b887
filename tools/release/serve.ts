import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { requirePort } from '../freePort.mjs';
import { WrongArgument } from '../verbs/readArguments.mjs';
import type { VerbInput } from '../verbs/Verb.ts';
import { hostingOf } from './Hosting.ts';
import { packageRelease } from './packageRelease.ts';
import { pagePolicy } from './pagePolicy.ts';
import { playExchange } from './playExchange.ts';
import { listIn } from './ReleaseList.ts';
import { repository } from './repository.ts';
import { filesIn, type ReleaseServer, serveRelease } from './serveRelease.ts';
import { serverKinds } from './serverKinds.ts';
import { unzip } from './zip.ts';
import { zipRelease } from './zipRelease.ts';

/** `npm run serve`. Serves a release until it is stopped. Resolves with the exit status once it is served. */
export async function start({ positionals: [path], option, number }: VerbInput): Promise<number> {
  const port = number('port') ?? 3000;
  await requirePort(port, '--port NUMBER');
  const kind = serverKinds[option('like') === 'nginx' ? 'nginx' : 'iis'];
  const host = `https://localhost:${port}`;
  const read = path === undefined ? await localRelease(host) : await readRelease(path);
  const { address, outlook } = listIn(await textOf(read, 'release.json'));
  // At the root of this machine is the sandbox.
  const { pathname } = new URL(address);
  const folder = pathname === '/' ? '/active-calls/' : pathname;
  const hosting = hostingOf(pagePolicy(await textOf(read, 'taskpane.html')), outlook);
  process.env['PANE'] = 'dist';
  const server = await createServer({
    configFile: join(repository, 'sandbox/vite.config.ts'),
    plugins: [asPlugin({ read, hosting, folder, kind })],
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
}

/** A plugin for the sandbox's server: the release, and what an Exchange says to somebody who only looks. */
function asPlugin(release: ReleaseServer): Plugin {
  return {
    name: 'serve-release',
    // Before the sandbox, which knows nothing of this folder.
    enforce: 'pre',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        void serveRelease(release, request, response).then((answered) => {
          if (!answered && !playExchange(request, response, release.folder)) next();
        }, next);
      });
    },
  };
}

async function localRelease(host: string): Promise<ReleaseServer['read']> {
  const choices = {
    address: `${host}/active-calls/`,
    officeJs: 'self',
    ewsPath: undefined,
    outlook: [],
  } as const;
  return filesOf(zipRelease(await packageRelease(choices, console.log)));
}

async function readRelease(path: string): Promise<ReleaseServer['read']> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new WrongArgument(`There is no release at ${path}.`);
  return found.isDirectory() ? filesIn(path) : filesOf(await readFile(path));
}

function filesOf(zipFile: Uint8Array): ReleaseServer['read'] {
  const files = unzip(zipFile);
  return (path) => Promise.resolve(files.get(path));
}

async function textOf(read: ReleaseServer['read'], path: string): Promise<string> {
  const file = await read(path);
  if (file === undefined)
    throw new WrongArgument(`That is no release: it has no ${path}. npm run package makes one.`);
  return new TextDecoder().decode(file.content);
}
