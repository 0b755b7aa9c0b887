import { readFile } from 'node:fs/promises';
import { createSecureServer } from 'node:http2';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { cacheControlOf } from '../../tools/release/Hosting.ts';
import { certificate } from '../../sandbox/server/certificate.ts';
import { bareCommands } from './bareCommands.ts';
import { barePage } from './barePage.ts';

const compress = promisify(gzip);

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
};

/** A web server as the administrators' guide sets it up: compression, and the release's own caching. */
export interface PaneServer {
  /** Where the folder is, with a slash at the end. */
  readonly address: string;
  close(): void;
}

export interface PaneServerOptions {
  /**
   * The pane gets a process of its own, as in Outlook for Windows and Mac: what the host page does beside it, such as
   * drawing the sandbox's traffic, does not count.
   */
  readonly ownProcess?: boolean;
}

/** @param folder the built pane */
export async function servePane(
  folder: string,
  certificateFolder: string,
  { ownProcess = false }: PaneServerOptions = {},
): Promise<PaneServer> {
  const apart = ownProcess ? { 'origin-agent-cluster': '?1' } : {};
  const files = new Map<string, Promise<Buffer | undefined>>();

  async function load(path: string): Promise<Buffer | undefined> {
    if (path === 'bare.html') return compress(barePage);
    if (path === 'bare-commands.html') return compress(bareCommands);
    // In the pane it is part of another file.
    const place = path === 'microsoft-ajax.js' ? 'public' : folder;
    const content = await readFile(join(place, normalize(path))).catch(() => undefined);
    return content && compress(content);
  }

  async function answer(request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
    const path = new URL(request.url, 'https://localhost/').pathname.replace(/^\/active-calls\//, '');
    const loading = files.get(path) ?? load(path);
    files.set(path, loading);
    const content = await loading;
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    const tag = `"${String(content.length)}"`;
    const headers = { etag: tag, 'cache-control': cacheControlOf(path), ...apart };
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304, headers).end();
      return;
    }
    const contentType = contentTypes[extname(path)] ?? 'application/octet-stream';
    response
      .writeHead(200, { ...headers, 'content-type': contentType, 'content-encoding': 'gzip' })
      .end(content);
  }

  const server = createSecureServer(
    { ...(await certificate(certificateFolder)), allowHTTP1: true },
    (request, response) => {
      void answer(request, response);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `https://localhost:${String(port)}/active-calls/`,
    close: () => server.close(),
  };
}
