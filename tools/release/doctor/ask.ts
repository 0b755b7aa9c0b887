import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { Agent, request } from 'node:https';

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const patience = 15_000;

// A bad certificate is told once, by its own check; here it would hide everything else.
const agent = new Agent({ keepAlive: true, maxSockets: 8, rejectUnauthorized: false });

/** Asks for an address, as somebody who is not signed in. Redirections are an answer like others, bodies come as sent. */
export function ask(address: string, headers: OutgoingHttpHeaders = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { agent, timeout: patience, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.once('error', reject);
      response.once('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) });
      });
    });
    asked.once('timeout', () => asked.destroy(new Error(`no answer in ${patience / 1000} s`)));
    asked.once('error', reject);
    asked.end();
  });
}
