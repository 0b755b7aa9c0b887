import type { PageProbe } from './PageProbe.ts';

/**
 * Runs in every frame before its own scripts: numbers the requests to Exchange and to the mailbox's settings, so that
 * it is known when nothing is on its way, and notes which ids of calls a pane has received. Self-contained, because it
 * is sent to the browser as text.
 */
export function installProbe(header: string): void {
  const top = window.top ?? window;
  const probe: PageProbe = (top.pageProbe ??= {
    waitingFor: new Set(),
    delivered: new Map(),
    requests: 0,
    hasSpoken: false,
  });
  const isPane = top !== window;
  const born = top.pageTime?.now ?? 0;
  const own = new Set<string>();
  const givenId = /PlayOnPhoneResponse[^]*?PhoneCallId Id=\\*"([^"\\]+)/;

  const noteId = (text: unknown): void => {
    const id = isPane && typeof text === 'string' ? givenId.exec(text)?.[1] : undefined;
    if (id !== undefined) probe.delivered.set(id, born);
  };
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    noteId(data);
  });
  addEventListener('pagehide', () => {
    for (const number of own) probe.waitingFor.delete(number);
  });

  const realFetch = window.fetch.bind(window);
  window.fetch = async (input, init = {}) => {
    if (typeof input !== 'string' || !/\/EWS\/Exchange\.asmx$|\/sandbox\/settings$/i.test(input))
      return realFetch(input, init);
    const number = String((probe.requests += 1));
    own.add(number);
    probe.waitingFor.add(number);
    try {
      const response = await realFetch(input, {
        ...init,
        headers: { ...(init.headers as Record<string, string> | undefined), [header]: number },
      });
      const { status, headers } = response;
      // Read here, so that nothing of it is still on its way once the request counts as answered.
      const body = await response.text();
      noteId(body);
      // Its text is there at once: reading it from a stream would take as long as the machine likes.
      const text = (): Promise<string> => Promise.resolve(body);
      const json = (): Promise<unknown> => Promise.resolve(JSON.parse(body));
      return Object.assign(new Response(null, { status, headers }), { text, json });
    } finally {
      own.delete(number);
      probe.waitingFor.delete(number);
    }
  };

  const tell = Object.getOwnPropertyDescriptor(BroadcastChannel.prototype, 'postMessage')?.value as (
    this: BroadcastChannel,
    message: unknown,
  ) => void;
  BroadcastChannel.prototype.postMessage = function (message: unknown): void {
    probe.hasSpoken = true;
    tell.call(this, message);
  };
}
