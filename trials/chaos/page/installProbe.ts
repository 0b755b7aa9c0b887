import type { PageProbe } from './PageProbe.ts';

/**
 * Runs in every frame before its own scripts: numbers the requests to Exchange and to the mailbox's settings, so that
 * it is known when nothing is on its way, and notes which ids of calls reach the add-in. Self-contained, because it
 * is sent to the browser as text.
 */
export function installProbe(header: string): void {
  const top = window.top ?? window;
  const probe: PageProbe = (top.pageProbe ??= {
    waitingFor: new Set(),
    loading: new Set(),
    askedAt: new Map(),
    arrived: new Map(),
    delivered: new Set(),
    // A page that is loaded again must not take the numbers of requests that the one before it has left behind.
    requests: Number(sessionStorage.getItem('page-requests') ?? 0),
  });
  const isPane = top !== window;
  const own = new Set<string>();
  const loading = new Set<object>();

  const idIn = (text: unknown): string | undefined =>
    typeof text === 'string'
      ? /PlayOnPhoneResponse[^]*?PhoneCallId Id=\\*"([^"\\]+)/.exec(text)?.[1]
      : undefined;
  const noteDelivered = (text: unknown): void => {
    const id = isPane ? idIn(text) : undefined;
    if (id === undefined) return;
    probe.arrived.delete(id);
    probe.delivered.add(id);
  };

  type Ask = (envelope: string, callback: (result: { value: unknown }) => void) => void;
  const overhear =
    (ask: Ask): Ask =>
    (envelope, callback) => {
      ask(envelope, (result) => {
        noteDelivered(result.value);
        callback(result);
      });
    };
  // The method cannot be changed any more once office.js has defined it.
  const define = Object.defineProperties;
  if (isPane)
    Object.defineProperties = <Target>(
      target: Target,
      properties: PropertyDescriptorMap & ThisType<unknown>,
    ) => {
      const method = properties['makeEwsRequestAsync'];
      if (method) method.value = overhear(method.value as Ask);
      return define(target, properties);
    };

  // What office.js's messages bear by which it knows an answer's question.
  const questionIn = (message: string): string =>
    [/"_conversationId":"[^"]*"/, /"_correlationId":\d+/].map((part) => part.exec(message)?.[0]).join();
  /** Office.js gives up what was asked so long ago, by the time of day, and hands no answer to it on. */
  const givenUpAfter = 65_000;

  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (typeof data !== 'string') return;
    if (!isPane) {
      if (data.includes('PlayOnPhone')) probe.askedAt.set(questionIn(data), Date.now());
      return;
    }
    const id = source === top ? idIn(data) : undefined;
    if (id === undefined || probe.delivered.has(id)) return;
    const askedAt = probe.askedAt.get(questionIn(data)) ?? 0;
    if (Math.abs(Date.now() - askedAt) < givenUpAfter) probe.arrived.set(id, window);
  });
  addEventListener('pagehide', () => {
    for (const number of own) probe.waitingFor.delete(number);
    for (const script of loading) probe.loading.delete(script);
    for (const [id, pane] of probe.arrived) if (pane === window) probe.arrived.delete(id);
  });

  // A script that a script has added; those of the page itself are there when the page is.
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof HTMLScriptElement) || node.src === '' || document.readyState === 'loading')
          continue;
        const done = (): void => {
          loading.delete(node);
          probe.loading.delete(node);
        };
        loading.add(node);
        probe.loading.add(node);
        node.addEventListener('load', done);
        node.addEventListener('error', done);
      }
    }
  }).observe(document, { childList: true, subtree: true });

  const realFetch = window.fetch.bind(window);
  window.fetch = async (input, init = {}) => {
    if (typeof input !== 'string' || !/\/EWS\/Exchange\.asmx$|\/sandbox\/settings\?/i.test(input))
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
      // Its text is there at once: reading it from a stream would take as long as the machine likes.
      const text = (): Promise<string> => {
        noteDelivered(body);
        return Promise.resolve(body);
      };
      const json = (): Promise<unknown> => Promise.resolve(JSON.parse(body));
      return Object.assign(new Response(null, { status, headers }), { text, json });
    } finally {
      own.delete(number);
      probe.waitingFor.delete(number);
    }
  };
}
