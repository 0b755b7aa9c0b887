import type { Frame } from '@playwright/test';
import type { Budget } from './Budget.ts';
import { printTable } from './printTable.ts';
import { openPane } from './Stage.ts';
import type { Stage } from './Stage.ts';
import { quantile, withSpread } from './statistics.ts';

/** What one press took, in milliseconds. */
interface Press {
  /** From the press to office.js writing its message to Outlook, inside makeEwsRequestAsync. */
  readonly toRequest: number;
  /** From the callback, which reads the reply first of all, to the changed list painted. */
  readonly toPaint: number;
}

declare global {
  interface Window {
    presses?: Press[];
  }
}

const presses = 30;

/** Runs in every frame before anything else, office.js included: notes when a press, its request, the answer and the paint after it happen. */
function notePresses(): void {
  const noted: Press[] = [];
  window.presses = noted;
  let [pressedAt, toRequest, answeredAt] = [0, Number.NaN, 0];
  addEventListener(
    'click',
    () => {
      pressedAt = performance.now();
    },
    true,
  );
  // makeEwsRequestAsync itself cannot be replaced: office.js freezes it.
  const write = JSON.stringify.bind(JSON);
  JSON.stringify = (value: unknown, ...rest: unknown[]): string => {
    const text: unknown = Reflect.apply(write, JSON, [value, ...rest]);
    if (String(text).includes('DisconnectPhoneCall')) toRequest = performance.now() - pressedAt;
    return text as string;
  };
  const parse = DOMParser.prototype.parseFromString;
  DOMParser.prototype.parseFromString = function (...reply) {
    if (reply[0].includes('DisconnectPhoneCallResponse')) answeredAt = performance.now();
    return parse.apply(this, reply);
  };
  const isCall = (node: Node): boolean => node instanceof Element && node.matches('.call:not(.ended)');
  new MutationObserver((changes) => {
    if (!changes.some(({ removedNodes }) => [...removedNodes].some(isCall))) return;
    const start = answeredAt;
    requestAnimationFrame(() => {
      // Comes before whatever else waits for the processor when the frame has been painted.
      void scheduler.postTask(() => noted.push({ toRequest, toPaint: performance.now() - start }), {
        priority: 'user-blocking',
      });
    });
  }).observe(document, { childList: true, subtree: true });
}

async function pressOften(frame: Frame): Promise<readonly Press[]> {
  // The list as React keeps it.
  await frame.locator('button.details').first().waitFor();
  for (let count = 1; count <= presses; count += 1) {
    await frame
      .getByRole('button', { name: /^Hang up(?! all)/ })
      .first()
      .click();
    await frame.waitForFunction((wanted) => (window.presses?.length ?? 0) >= wanted, count);
  }
  return frame.evaluate(() => window.presses ?? []);
}

async function measure(stage: Stage, throttled: boolean): Promise<readonly Press[]> {
  const { context, page, frame } = await openPane(stage, {
    file: 'taskpane.html',
    scenario: 'fifty-calls',
    beforehand: notePresses,
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttled ? 4 : 1 });
  const measured = await pressOften(frame);
  await context.close();
  return measured;
}

/** How soon a press leaves, and how soon its answer is seen, with 50 calls listed. */
export async function benchPress(stage: Stage): Promise<{ presses: unknown; budgets: Budget[] }> {
  const rows = [['', 'press to request ms', 'p95', 'callback to paint ms', 'p95']];
  const budgets: Budget[] = [];
  const all: Record<string, readonly Press[]> = {};
  for (const throttled of [false, true]) {
    const name = throttled ? 'processor x4' : 'unthrottled';
    const measured = await measure(stage, throttled);
    all[name] = measured;
    const toRequest = measured.map((press) => press.toRequest);
    const toPaint = measured.map((press) => press.toPaint);
    const [requestP95, paintP95] = [quantile(toRequest, 0.95), quantile(toPaint, 0.95)];
    rows.push([
      name,
      withSpread(toRequest, 1),
      requestP95.toFixed(1),
      withSpread(toPaint, 1),
      paintP95.toFixed(1),
    ]);
    budgets.push(
      { name: `press to request, p95, ${name}`, value: requestP95, limit: throttled ? 50 : 8, unit: 'ms' },
      { name: `callback to paint, p95, ${name}`, value: paintP95, limit: throttled ? 50 : 16, unit: 'ms' },
    );
  }
  printTable(`Hanging up, 50 calls listed: ${String(presses)} presses, median (middle half)`, rows);
  return { presses: all, budgets };
}
