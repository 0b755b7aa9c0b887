import type { Transport } from './Transport.ts';
import type { TransportFault } from './TransportFault.ts';

/** What of an Office AsyncResult matters here. */
export interface EwsResult {
  readonly status: unknown;
  readonly value: unknown;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}

/** The part of `Office.context.mailbox` that carries questions. */
export interface EwsMailbox {
  makeEwsRequestAsync(data: string, callback: (result: EwsResult) => void): void;
}

function faultOfThrown(thrown: unknown): TransportFault {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  // office.js has this in English only; of the other it translates all but the name of the method (seen in 1.1.110).
  if (/item is null/i.test(text)) return { kind: 'noItem' };
  if (text.includes('mailbox.makeEwsRequest')) return { kind: 'noPermission', text };
  return { kind: 'notSent', text };
}

function faultOfResult({ error }: EwsResult): TransportFault {
  return { kind: 'outlookError', code: error?.code ?? 0, text: error?.message ?? '' };
}

/**
 * Asks through `Office.context.mailbox.makeEwsRequestAsync`. It cannot be cancelled, it throws before sending
 * (no item selected, too long, no permission), and its callback may never come: then the promise stays open, so that
 * an answer is used however late it is. How long to wait is for the caller to say.
 *
 * @param mailbox `Office.context.mailbox`
 */
export function createOutlookTransport(mailbox: EwsMailbox): Transport {
  return {
    send: ({ envelope }) =>
      new Promise((resolve) => {
        try {
          mailbox.makeEwsRequestAsync(envelope, (result) => {
            if (result.status === 'succeeded') {
              resolve({ ok: true, value: typeof result.value === 'string' ? result.value : '' });
            } else {
              resolve({ ok: false, failure: faultOfResult(result) });
            }
          });
        } catch (thrown) {
          resolve({ ok: false, failure: faultOfThrown(thrown) });
        }
      }),
  };
}
