import { setTimeout } from 'node:timers/promises';

/** A session of a browser that speaks WebDriver (https://www.w3.org/TR/webdriver2/). */
export interface WebDriver {
  /** Rejects with what the browser says against it. */
  send<Result>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Result>;
  end(): Promise<void>;
}

interface Answer<Result> {
  readonly value: Result;
}

async function ask<Result>(method: string, url: string, body?: object, patience = 300_000): Promise<Result> {
  const signal = AbortSignal.timeout(patience);
  const response = await fetch(url, { method, signal, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as Answer<Result>;
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

/** Resolves when somebody listens there. */
async function untilReady(address: string): Promise<void> {
  for (;;) {
    const isReady = await ask<{ ready: boolean }>('GET', `${address}/status`).catch(() => undefined);
    if (isReady?.ready === true) return;
    await setTimeout(20);
  }
}

/**
 * @param address where the driver is going to listen
 * @param ended rejects when there is no driver any more
 * @param capabilities of the session
 * @param patience how long the browser may take to start, in milliseconds
 * @returns the session; rejects when the browser does not start
 */
export async function connectWebDriver(
  address: string,
  ended: Promise<never>,
  capabilities: object,
  patience: number,
): Promise<WebDriver> {
  await Promise.race([untilReady(address), ended]);
  const alwaysMatch = { ...capabilities, timeouts: { script: 300_000 } };
  const { sessionId } = await ask<{ sessionId: string }>(
    'POST',
    `${address}/session`,
    { capabilities: { alwaysMatch } },
    patience,
  );
  const session = `${address}/session/${sessionId}`;
  return {
    send: (method, path, body) => ask(method, `${session}/${path}`, body),
    end: () => ask('DELETE', session),
  };
}
