import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { join } from 'node:path';
import { scenarios } from '../scenarios/scenarios.ts';
import { bundledPages, type PageServer } from './bundledPages.ts';
import { control } from './control.ts';
import { ews } from './ews.ts';
import { send } from './http.ts';
import { builtPane, developedPane, type PaneServer } from './pane.ts';
import { createWorlds, type Worlds } from './worlds.ts';

/** Where the repository is, and which pane to serve. */
export interface SandboxServerOptions {
  readonly root: string;
  /** `dist`: the built folder as it is, beside a bundled host page. `src`: the sources of both through Vite. */
  readonly pane: 'src' | 'dist';
}

/** The sandbox's web server, as a plugin of Vite's: host page, pane, Exchange and control API on one address. */
export function sandboxServer({ root, pane }: SandboxServerOptions): Plugin {
  return {
    name: 'sandbox-server',
    async configureServer(server) {
      const [first] = scenarios;
      if (!first) throw new Error('There is no scenario to begin with.');
      const worlds = createWorlds(first);
      const servePane = pane === 'dist' ? builtPane(join(root, 'dist')) : developedPane(root, server);
      const servePage = pane === 'dist' ? await bundledPages(root) : leaveToVite;
      server.middlewares.use((request, response, next) => {
        answer({ worlds, servePane, servePage }, request, response).then(
          (answered) => {
            if (!answered) next();
          },
          (error: unknown) => {
            next(error);
          },
        );
      });
      // One address, the one to open: Vite would also print its plain IP address, and no host page lives there.
      server.printUrls = () => {
        const address = server.httpServer?.address();
        const port = typeof address === 'object' && address ? address.port : server.config.server.port;
        server.config.logger.info(`\n  Active Calls in its sandbox: https://localhost:${String(port)}/\n`);
      };
    },
  };
}

const leaveToVite: PageServer = () => false;

interface Parts {
  readonly worlds: Worlds;
  readonly servePane: PaneServer;
  readonly servePage: PageServer;
}

/** False: Vite is to answer. */
async function answer(
  { worlds, servePane, servePage }: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const path = decodedPath(request);
  const handler = control.get(`${request.method ?? ''} ${path}`);
  if (handler) {
    await handler(worlds, request, response);
    return true;
  }
  // IIS, where Exchange lives, does not mind the case.
  if (path.toLowerCase() === '/ews/exchange.asmx') {
    await ews(worlds.of(request, response), request, response);
    return true;
  }
  if (path.startsWith(paneFolder) && (await servePane(path.slice(paneFolder.length), response))) return true;
  if (path === '/favicon.ico') {
    send(response, 204, 'text/plain', '');
    return true;
  }
  if (path === '/') worlds.of(request, response);
  request.url = placeInRepository(request.url ?? '/');
  return servePage(decodedPath(request).slice(1), response);
}

const paneFolder = '/pane/';

// The host page, the gallery, and the pane's own modules: Vite knows them by their place in the repository.
function placeInRepository(url: string): string {
  return url
    .replace(/^\/(?=$|\?)/, '/sandbox/index.html')
    .replace(/^\/gallery\/(?=$|\?)/, '/sandbox/gallery/index.html')
    .replace(/^\/pane\//, '/src/');
}

function decodedPath({ url }: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'https://localhost').pathname);
  } catch {
    return '/not-an-address';
  }
}
