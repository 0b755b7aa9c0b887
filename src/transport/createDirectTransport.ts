import type { Result } from '../Result.ts';
import type { Question, Transport } from './Transport.ts';
import type { TransportFault } from './TransportFault.ts';

export interface DirectTransportParts {
  /** Where Exchange listens on the pane's own host, for example /EWS/Exchange.asmx. */
  readonly path: string;
  /** @returns the mailbox's address, which leads a load balancer to the right server; undefined where nobody knows it */
  mailbox(): string | undefined;
  readonly fetch: typeof globalThis.fetch;
}

const actions = 'http://schemas.microsoft.com/exchange/services/2006/messages/';

/** Exchange answers with 200, and with 500 when the envelope holds a SOAP fault. */
const answered = new Set([200, 500]);

async function read(response: Response): Promise<Result<string, TransportFault>> {
  if (response.type === 'opaqueredirect') return { ok: false, failure: { kind: 'signInPage' } };
  const contentType = response.headers.get('Content-Type') ?? '';
  if (response.ok && /html/i.test(contentType)) return { ok: false, failure: { kind: 'signInPage' } };
  if (!answered.has(response.status) || !/xml/i.test(contentType)) {
    return { ok: false, failure: { kind: 'http', status: response.status } };
  }
  return { ok: true, value: await response.text() };
}

/**
 * Asks by POST to the pane's own host, where the browser signs in by itself (Negotiate or NTLM). Works where the
 * pane is served under the host name of Outlook on the web; elsewhere there is no Exchange at that path.
 */
export function createDirectTransport({ path, mailbox, fetch }: DirectTransportParts): Transport {
  async function post({ operation, envelope }: Question): Promise<Result<string, TransportFault>> {
    const address = mailbox();
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'include',
      cache: 'no-store',
      // Exchange sends nobody elsewhere: what does is a proxy that asks to sign in, mostly on another host.
      redirect: 'manual',
      headers: {
        'Content-Type': 'text/xml; charset=utf-8',
        SOAPAction: `"${actions}${operation}"`,
        ...(address === undefined ? {} : { 'X-AnchorMailbox': address }),
      },
      body: envelope,
    });
    return read(response);
  }

  return {
    send: (question) =>
      post(question).catch((thrown: unknown) => ({
        ok: false,
        failure: { kind: 'network', text: thrown instanceof Error ? thrown.message : String(thrown) },
      })),
  };
}
