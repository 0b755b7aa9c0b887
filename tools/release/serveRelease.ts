import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { compressed } from './compressed.ts';
import { contentTypeOf } from './contentTypeOf.ts';
import type { Files } from './Files.ts';
import { cacheControlOf, type Hosting } from './Hosting.ts';

/** Files of a release that are for the administrator, not for browsers. */
const hidden = new Set(['INSTALL.md', 'nginx.conf', 'web.config']);

/** A plugin for the sandbox's server: the release below `folder`, sent as IIS and nginx send it. */
export function serveRelease(release: Files, hosting: Hosting, folder: string): Plugin {
  return {
    name: 'serve-release',
    // Before the sandbox, which knows nothing of this folder.
    enforce: 'pre',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'https://localhost');
        if (pathname.startsWith(folder)) send(request, response, pathname.slice(folder.length));
        else if (!playExchange(request, response, pathname, folder)) next();
      });
    },
  };

  function send({ headers }: IncomingMessage, response: ServerResponse, path: string): void {
    const name = path === '' ? 'taskpane.html' : path;
    const content = hidden.has(name) ? undefined : release.get(name);
    for (const [header, value] of Object.entries(hosting.headers)) response.setHeader(header, value);
    response.setHeader('Cache-Control', cacheControlOf(name));
    if (content === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such file.');
      return;
    }
    // Weak, as nginx and IIS have it where the same file goes compressed and as it is.
    const tag = `W/"${createHash('sha256').update(content).digest('base64url')}"`;
    response.setHeader('ETag', tag);
    response.setHeader('Vary', 'Accept-Encoding');
    if (headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    const small = compressed(name, content, headers['accept-encoding']);
    if (small !== undefined) response.setHeader('Content-Encoding', 'gzip');
    response.writeHead(200, { 'Content-Type': contentTypeOf(name) }).end(small ?? content);
  }
}

/** What an Exchange says to somebody who only looks, so that `npm run doctor` can be rehearsed, too. */
function playExchange(
  { method }: IncomingMessage,
  response: ServerResponse,
  path: string,
  folder: string,
): boolean {
  if (method !== 'GET') return false;
  if (/^\/ews\/exchange\.asmx$/i.test(path)) {
    response.writeHead(401, { 'WWW-Authenticate': ['Negotiate', 'NTLM'] }).end();
    return true;
  }
  if (/^\/owa\/?$/i.test(path)) {
    response.writeHead(302, { Location: `/?pane=${folder}taskpane.html&open` }).end();
    return true;
  }
  return false;
}
