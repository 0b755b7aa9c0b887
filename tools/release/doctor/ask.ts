import { setMaxListeners } from 'node:events';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { Agent, request } from 'node:https';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { wordsFor } from './wordsFor.ts';

/** What a server answered. */
export interface Answer {
  /** 0: there was no whole answer, and the body says why. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Decompressed, unless it is `broken`. */
  readonly body: Buffer;
  /** Why the body could not be decompressed. */
  readonly broken?: string;
}

/** How long to wait, in milliseconds. */
export interface Patience {
  /** For each answer, to its last byte: a server that drips would otherwise hold us for ever. */
  readonly answer: number;
  /** For all of them together. */
  readonly visit: number;
}

/** Asks for an address, as somebody who is not signed in. Redirections are an answer like others. */
export type Ask = (address: string, headers?: OutgoingHttpHeaders) => Promise<Answer>;

/** What asks, until `over` says that all of it takes too long. */
export interface Asking {
  readonly ask: Ask;
  readonly over: AbortSignal;
}

/** Asking never rejects: where no whole answer comes, that is the answer. */
export function createAsking({ answer, visit }: Patience): Asking {
  // A bad certificate is told once, by its own check; here it would hide everything else.
  const agent = new Agent({ keepAlive: true, maxSockets: 8, rejectUnauthorized: false });
  const over = AbortSignal.timeout(visit);
  // As many listen as there are files.
  setMaxListeners(0, over);
  const ask: Ask = (address, headers = {}) => {
    // Begun when the request goes out: others may keep it waiting for a connection.
    let patience: NodeJS.Timeout | undefined;
    return new Promise<Answer>((resolve, reject) => {
      const asked = request(address, { agent, headers, signal: over }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.once('error', reject);
        response.once('end', () => {
          resolve(decoded(response.statusCode ?? 0, response.headers, Buffer.concat(pieces)));
        });
      });
      asked.once('socket', () => {
        patience = setTimeout(
          () => asked.destroy(new Error(`no whole answer in ${answer / 1000} s`)),
          answer,
        );
      });
      asked.once('error', reject);
      asked.end();
    })
      .catch((error: unknown) => ({
        status: 0,
        headers: {},
        body: Buffer.from(wordsFor(error)),
      }))
      .finally(() => {
        clearTimeout(patience);
      });
  };
  return { ask, over };
}

const decoders: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  identity: (body) => body,
};

/** Some compress whether they were asked to or not. */
function decoded(status: number, headers: IncomingHttpHeaders, body: Buffer): Answer {
  const encoding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const decode = decoders[encoding];
  if (decode === undefined) return { status, headers, body, broken: `is compressed as "${encoding}"` };
  try {
    return { status, headers, body: decode(body) };
  } catch {
    return { status, headers, body, broken: `is broken ${encoding}` };
  }
}
