import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { join } from 'node:path';
import { scenarios } from '../scenarios/scenarios.ts';
import { bundledPages, type PageServer } from './bundledPages.ts';
import { control } from './control.ts';
import { ews } from './ews.ts';
import { send } from './http.ts';
import type { DevelopmentCertificate } from './developmentCertificate.ts';
import { builtPane, developedPane, type AdaptPage, type PaneServer } from './pane.ts';
import { addInFolder, forRealOutlook, serveManifest } from './realOutlook.ts';
import { startLines } from './startLines.ts';
import { createWorlds, type Worlds } from './worlds.ts';

/** Where the repository is, and which pane to serve. */
export interface SandboxServerOptions {
  readonly root: string;
  /** `dist`: the built folder as it is, beside a bundled host page. `src`: the sources of both through Vite. */
  readonly pane: 'src' | 'dist';
  /** Whether a real Outlook may be told of this server. */
  readonly trusted: DevelopmentCertificate;
}

/** The sandbox's web server, as a plugin of Vite's: host page, pane, Exchange and control API on one address. */
export function sandboxServer({ root, pane, trusted }: SandboxServerOptions): Plugin {
  return {
    name: 'sandbox-server',
    async configureServer(server) {
      const [first] = scenarios;
      if (!first) throw new Error('There is no scenario to begin with.');
      const worlds = createWorlds(first);
      const paneServer = (adapt?: AdaptPage): PaneServer =>
        pane === 'dist' ? builtPane(join(root, 'dist'), adapt) : developedPane(root, server, adapt);
      const panes: Parts['panes'] = {
        [paneFolder]: paneServer(),
        [addInFolder]: paneServer(forRealOutlook),
      };
      const servePage = pane === 'dist' ? await bundledPages(root) : leaveToVite;
      server.middlewares.use((request, response, next) => {
        answer({ root, worlds, panes, servePage }, request, response).then(
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
        server.config.logger.info(`\n  ${startLines(port, trusted, process.env['SCENARIO']).join('\n  ')}\n`);
      };
    },
  };
}

const leaveToVite: PageServer = () => false;

interface Parts {
  readonly root: string;
  readonly worlds: Worlds;
  /** By the folder in which they are found. */
  readonly panes: Readonly<Record<string, PaneServer>>;
  readonly servePage: PageServer;
}

/** False: Vite is to answer. */
async function answer(
  { root, worlds, panes, servePage }: Parts,
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
  if (await serveManifest(root, path, request, response)) return true;
  if (await servePaneIn(panes, path, response)) return true;
  if (path === '/favicon.ico') {
    send(response, 204, 'text/plain', '');
    return true;
  }
  if (path === '/') worlds.of(request, response);
  request.url = placeInRepository(request.url ?? '/');
  return servePage(decodedPath(request).slice(1), response);
}

const paneFolder = '/pane/';

async function servePaneIn(panes: Parts['panes'], path: string, response: ServerResponse): Promise<boolean> {
  const folder = Object.keys(panes).find((start) => path.startsWith(start));
  return folder !== undefined && (await panes[folder]?.(path.slice(folder.length), response)) === true;
}

// The host page, the gallery, and the pane's own modules: Vite knows them by their place in the repository.
function placeInRepository(url: string): string {
  return url
    .replace(/^\/(?=$|\?)/, '/sandbox/index.html')
    .replace(/^\/gallery\/(?=$|\?)/, '/sandbox/gallery/index.html')
    .replace(/^\/(pane|add-in)\//, '/src/');
}

function decodedPath({ url }: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'https://localhost').pathname);
  } catch {
    return '/not-an-address';
  }
}
