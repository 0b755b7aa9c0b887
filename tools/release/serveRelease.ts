import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { compressed } from './compressed.ts';
import { contentTypeOf } from './contentTypeOf.ts';
import { cacheControlOf, forAdministrators, type Hosting } from './Hosting.ts';
import type { ServedFile } from './ServedFile.ts';
import { seconds, type ServerKind } from './serverKinds.ts';

/** What is to be served, and how. */
export interface ReleaseServer {
  /** The file at a path below the folder. */
  readonly read: (path: string) => Promise<ServedFile | undefined>;
  readonly hosting: Hosting;
  /** Where the release lies on its host: /active-calls/ */
  readonly folder: string;
  readonly kind: ServerKind;
}

/** Reads the files of a release from a folder, each time as they are then. */
export function filesIn(folder: string): ReleaseServer['read'] {
  return async (path) => {
    try {
      const file = join(folder, path);
      return { content: await readFile(file), modified: (await stat(file)).mtime };
    } catch {
      return undefined;
    }
  };
}

/**
 * Answers as IIS and nginx do once they are configured by web.config and nginx.conf of the release.
 * @returns false: the address is not below the folder of the release
 */
export async function serveRelease(
  { read, hosting, folder, kind }: ReleaseServer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'https://localhost');
  if (`${pathname}/` === folder) {
    response.writeHead(301, { Location: folder }).end();
    return true;
  }
  if (!pathname.startsWith(folder)) return false;
  const name = pathname.slice(folder.length) || 'taskpane.html';
  const file = forAdministrators.includes(name) ? undefined : await read(name);
  for (const [header, value] of Object.entries(hosting.headers)) response.setHeader(header, value);
  if (file === undefined)
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such file.');
  else send(kind, name, file, request, response);
  return true;
}

function send(
  kind: ServerKind,
  name: string,
  file: ServedFile,
  { headers }: IncomingMessage,
  response: ServerResponse,
): void {
  const small = compressed(name, file.content, headers['accept-encoding']);
  const tag = small === undefined ? kind.tag(file) : `W/${kind.tag(file)}`;
  response.setHeader('Cache-Control', cacheControlOf(name));
  response.setHeader('ETag', tag);
  response.setHeader('Last-Modified', file.modified.toUTCString());
  response.setHeader('Vary', 'Accept-Encoding');
  if (isKnown(kind, file, tag, headers)) {
    response.writeHead(304).end();
    return;
  }
  if (small !== undefined) response.setHeader('Content-Encoding', 'gzip');
  response.writeHead(200, { 'Content-Type': contentTypeOf(name) }).end(small ?? file.content);
}

/** Whether the browser has this very file. A date only counts where there is no tag (RFC 9110, 13.2.2). */
function isKnown(
  kind: ServerKind,
  { modified }: ServedFile,
  tag: string,
  headers: IncomingMessage['headers'],
): boolean {
  const strong = (text: string) => text.trim().replace(/^W\//, '');
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').map(strong).includes(strong(tag));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && kind.isSame(seconds(modified.getTime()) * 1000, since);
}
