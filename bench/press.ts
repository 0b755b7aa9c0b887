import type { Frame } from '@playwright/test';
import type { Budget } from './Budget.ts';
import { printTable } from './printTable.ts';
import { openPane } from './Stage.ts';
import type { Stage } from './Stage.ts';
import { quantile, withSpread } from './statistics.ts';

/** What one press took, in milliseconds. */
interface Press {
  /** From the press to makeEwsRequestAsync being called. */
  readonly toRequest: number;
  /** From its callback to the changed list painted. */
  readonly toPaint: number;
}

declare global {
  interface Window {
    presses?: Press[];
  }
}

const presses = 30;

/** Runs in the pane: notes when a press, a request, its callback and the paint after it happen. */
function notePresses(): void {
  const noted: Press[] = [];
  window.presses = noted;
  let pressedAt = 0;
  addEventListener(
    'click',
    () => {
      pressedAt = performance.now();
    },
    true,
  );
  const { mailbox } = Office.context;
  const send = mailbox.makeEwsRequestAsync.bind(mailbox);
  mailbox.makeEwsRequestAsync = (
    data: string,
    callback: (result: Office.AsyncResult<string>) => void,
  ): void => {
    const isHangUp = data.includes('DisconnectPhoneCall');
    const toRequest = performance.now() - pressedAt;
    send(data, (result: Office.AsyncResult<string>) => {
      const answeredAt = performance.now();
      callback(result);
      if (!isHangUp) return;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          noted.push({ toRequest, toPaint: performance.now() - answeredAt });
        };
        port2.postMessage(undefined);
      });
    });
  };
}

async function pressOften(frame: Frame): Promise<readonly Press[]> {
  // The list as React keeps it.
  await frame.locator('button.details').first().waitFor();
  await frame.evaluate(notePresses);
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
  const { context, page, frame } = await openPane(stage, { file: 'taskpane.html', scenario: 'fifty-calls' });
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
