import type { AddressInfo } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { compressed } from '../compressed.ts';
import { contentTypeOf } from '../contentTypeOf.ts';
import type { Files } from '../Files.ts';
import { cacheControlOf, hostingOf } from '../Hosting.ts';
import { pagePolicy } from '../pagePolicy.ts';
import type { ReleaseOptions } from '../ReleaseOptions.ts';
import { testRelease } from './testRelease.ts';

/** What a deployment does otherwise than it should. */
export interface Mistake {
  readonly certificate?: { readonly key: string; readonly cert: string };
  /** Another address than the one that it lies at. */
  readonly packagedFor?: string;
  readonly options?: Partial<ReleaseOptions>;
  /** The files on the server, made from those of the release. */
  readonly files?: (release: Files) => Files;
  /** The headers of one file, made from the right ones. */
  readonly headers?: (headers: Record<string, string>, path: string) => Record<string, string>;
  /** Whether a file goes compressed to whoever can read that, asked for the `time`th time. */
  readonly compresses?: (path: string, time: number) => boolean;
  /** True: has answered. */
  readonly answer?: (path: string, response: ServerResponse, request: IncomingMessage) => boolean;
}

/** A deployed pane on this machine, right but for the mistake. */
export interface Deployment {
  readonly address: string;
  close(): Promise<void>;
}

const folder = '/active-calls/';

/** Puts the test release on an https server, beside something like an Exchange. */
export async function deploy(
  right: NonNullable<Mistake['certificate']>,
  mistake: Mistake = {},
): Promise<Deployment> {
  let files: Files = new Map();
  let sent: Readonly<Record<string, string>> = {};
  const headersOf: NonNullable<Mistake['headers']> = mistake.headers ?? ((all) => all);

  const times = new Map<string, number>();
  const compresses: NonNullable<Mistake['compresses']> = mistake.compresses ?? (() => true);

  function send(path: string, content: Uint8Array, request: IncomingMessage, response: ServerResponse): void {
    const tag = `"${content.length}"`;
    const right = {
      ...sent,
      'Content-Type': contentTypeOf(path),
      'Cache-Control': cacheControlOf(path),
      'Last-Modified': new Date().toUTCString(),
      ETag: tag,
    };
    const time = (times.get(path) ?? 0) + 1;
    times.set(path, time);
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304, headersOf(right, path)).end();
      return;
    }
    const accepted = request.headers['accept-encoding'];
    const small = compresses(path, time) ? compressed(path, content, accepted) : undefined;
    if (small !== undefined) response.setHeader('Content-Encoding', 'gzip');
    response.writeHead(200, headersOf(right, path)).end(small ?? content);
  }

  function serve(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? '/';
    if (mistake.answer?.(url, response, request) === true) return;
    const path = url.slice(folder.length);
    const content = url.startsWith(folder) ? files.get(path) : undefined;
    if (content !== undefined) {
      send(path, content, request, response);
    } else if (`${url}/` === folder) {
      response.writeHead(301, { Location: folder }).end();
    } else if (url === '/EWS/Exchange.asmx') {
      response.writeHead(401, { 'WWW-Authenticate': ['Negotiate', 'NTLM'] }).end();
    } else if (url === '/owa/') {
      response.writeHead(302, { Location: '/owa/auth/logon.aspx' }).end();
    } else {
      response.writeHead(404).end();
    }
  }

  const server = createServer(mistake.certificate ?? right, serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `https://localhost:${(server.address() as AddressInfo).port}${folder}`;
  const release = testRelease(mistake.packagedFor ?? address, mistake.options);
  files = mistake.files?.(release) ?? release;
  const page = new TextDecoder().decode(release.get('taskpane.html'));
  sent = hostingOf(pagePolicy(page), mistake.options?.outlook ?? []).headers;
  return {
    address,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
