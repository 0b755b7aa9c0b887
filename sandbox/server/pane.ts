import type { ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { send } from './http.ts';
import { readStatic } from './readStatic.ts';

/** Answers a request for a file of the pane; `path` is relative to the pane's folder. False: Vite is to answer. */
export type PaneServer = (path: string, response: ServerResponse) => Promise<boolean>;

/** What is changed in the pane's page before it is served. */
export type AdaptPage = (html: string) => string;

const asItIs: AdaptPage = (html) => html;

/** The pane as it ships: the files of a built folder, as any web server would serve them. */
export function builtPane(folder: string, adapt = asItIs): PaneServer {
  return async (path, response) => {
    const file = await readStatic(folder, path);
    if (!file) notFound(response, path);
    else if (path.endsWith('.html'))
      send(response, 200, file.contentType, adapt(file.content.toString('utf8')));
    else send(response, 200, file.contentType, file.content);
    return true;
  };
}

/** The pane while it is being written: src/ through Vite, and beside it public/, as the build would put it there. */
export function developedPane(root: string, server: ViteDevServer, adapt = asItIs): PaneServer {
  return async (path, response) => {
    const html = path.endsWith('.html')
      ? await readFile(join(root, 'src', path), 'utf8').catch(() => undefined)
      : undefined;
    if (html !== undefined) {
      send(
        response,
        200,
        'text/html; charset=utf-8',
        adapt(await server.transformIndexHtml(`/src/${path}`, html)),
      );
      return true;
    }
    const file = await readStatic(join(root, 'public'), path);
    if (file) send(response, 200, file.contentType, file.content);
    else if (path.endsWith('.html')) notFound(response, path);
    return file !== undefined || path.endsWith('.html');
  };
}

function notFound(response: ServerResponse, path: string): void {
  send(response, 404, 'text/plain; charset=utf-8', `The pane has no file "${path}".`);
}
