import { copyFile, mkdir } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { contentTypes } from './contentTypes.ts';
import { officeJsFiles } from './officeJsFiles.ts';

const packageDist = join(import.meta.dirname, '../../node_modules/@microsoft/office-js/dist');
const folder = 'office-js';

/** Serves the pane its own office.js, so that a network without internet works: copied by the build, streamed in development. */
export function officeJs(): Plugin {
  const files = officeJsFiles(packageDist);
  const sources = new Map(files.map(({ source, target }) => [target, source]));
  // Anywhere in the path: whoever serves the pane decides where it lies.
  const address = new RegExp(`/${folder}/([^?#]+)`);

  return {
    name: 'office-js',

    transformIndexHtml: {
      order: 'pre',
      // Classic scripts are files beside the page, in public/ or from here. Vite would warn that it cannot bundle them.
      handler: (html) =>
        html.replace(/<script (?=[^>]*\bdefer\b)(?![^>]*\bvite-ignore\b)/g, '<script vite-ignore '),
    },

    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const target = address.exec(request.url ?? '')?.[1];
        if (target === undefined) {
          next();
          return;
        }
        send(response, sources.get(target));
      });
    },

    async writeBundle({ dir }) {
      if (dir === undefined) throw new Error('The build has no output folder to copy office.js into.');
      await Promise.all(
        files.map(async ({ source, target }) => {
          const to = join(dir, folder, target);
          await mkdir(dirname(to), { recursive: true });
          await copyFile(join(packageDist, source), to);
        }),
      );
    },
  };
}

/** Answers with a file of the package, or 404 as a plain web server would: the dev server's own fallback is a page. */
function send(response: ServerResponse, source: string | undefined): void {
  if (source === undefined) {
    response.statusCode = 404;
    response.end();
    return;
  }
  response.setHeader('Content-Type', contentTypes[extname(source)] ?? 'application/octet-stream');
  createReadStream(join(packageDist, source)).pipe(response);
}
