import type { BrowserContext, Locator } from '@playwright/test';
import type { Budget } from './Budget.ts';
import { printTable } from './printTable.ts';
import { apart, openPane } from './Stage.ts';
import type { Stage } from './Stage.ts';
import { quantile, withSpread } from './statistics.ts';
import { tellRequests } from './tellRequests.ts';

/** What one press took, in milliseconds. */
interface Press {
  /** From the press to office.js writing its message to Outlook, inside makeEwsRequestAsync. */
  readonly toRequest: number;
  /** From the callback, which reads the reply first of all, to the changed list painted. */
  readonly toPaint: number;
  /** How much of that was waiting for the screen to begin its next frame, with nothing left to do. */
  readonly waiting: number;
}

declare global {
  interface Window {
    /** Tells what a press took when its answer has been painted. */
    painted?(press: Press): void;
  }
}

type Place = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

const presses = 30;

/** How often so many are pressed, each time in a pane just opened. */
const rounds = 3;

/** Between two presses, in milliseconds: nobody presses faster, and what the last one left to do is done by then. */
const pause = 300;

/** So long an answer may take to be seen, or something is wrong, in milliseconds. */
const patience = 20_000;

/** Runs in every frame before anything else: notes when a press, its request, the answer and the paint after it happen. */
function notePresses(): void {
  let [pressedAt, toRequest, answeredAt] = [0, Number.NaN, 0];
  addEventListener(
    'click',
    () => {
      pressedAt = performance.now();
    },
    true,
  );
  addEventListener('asked', ({ detail }) => {
    if (detail.includes('DisconnectPhoneCall')) toRequest = performance.now() - pressedAt;
  });
  const parse = DOMParser.prototype.parseFromString;
  DOMParser.prototype.parseFromString = function (...reply) {
    if (reply[0].includes('DisconnectPhoneCallResponse')) answeredAt = performance.now();
    return parse.apply(this, reply);
  };
  // What Exchange has taken needs no button any more.
  const isButton = (node: Node): boolean => node instanceof Element && node.matches('.hang-up');
  new MutationObserver((changes) => {
    if (!changes.some(({ removedNodes }) => [...removedNodes].some(isButton))) return;
    const start = answeredAt;
    let doneAt = 0;
    // Comes when all that watches the list has seen the change.
    queueMicrotask(() => {
      doneAt = performance.now();
    });
    requestAnimationFrame((frameBegan) => {
      const waiting = Math.max(0, frameBegan - doneAt);
      const painted = (): void => {
        window.painted?.({ toRequest, toPaint: performance.now() - start, waiting });
      };
      // Comes before whatever else waits for the processor when the frame has been painted.
      void scheduler.postTask(painted, { priority: 'user-blocking' });
    });
  }).observe(document, { childList: true, subtree: true });
}

/** @returns resolves with what the next press took */
async function watchPresses(context: BrowserContext): Promise<() => Promise<Press>> {
  let tell: (press: Press) => void = () => undefined;
  await context.exposeFunction('painted', (press: Press) => {
    tell(press);
  });
  return () =>
    new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => {
        reject(new Error('A press came to nothing.'));
      }, patience);
      tell = (press) => {
        clearTimeout(giveUp);
        resolve(press);
      };
    });
}

async function placeOf(button: Locator): Promise<Place> {
  const place = await button.boundingBox();
  if (!place) throw new Error('There is no button to press.');
  return place;
}

async function measure(stage: Stage, throttled: boolean): Promise<readonly Press[]> {
  const { context, page, frame } = await openPane(apart(stage), {
    file: 'taskpane.html',
    scenario: 'fifty-calls',
    beforehand: [tellRequests, notePresses],
  });
  const nextPress = await watchPresses(context);
  await frame.getByRole('button', { name: 'For support' }).waitFor();
  // The third that is left: the next one, once it is hung up.
  const button = frame.locator('.call .hang-up').nth(2);
  const session = await context.newCDPSession(frame);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttled ? 4 : 1 });
  const measured: Press[] = [];
  for (let count = 0; count < presses; count += 1) {
    await button.scrollIntoViewIfNeeded();
    // What is scrolled to is laid out as it is only then, and moves.
    await page.waitForTimeout(pause);
    // From elsewhere: what has come under a resting pointer takes no press at once. Among the rows it keeps them in place,
    // and only then it is sure where the button stands.
    const near = await placeOf(button);
    await page.mouse.move(near.x - 100, near.y);
    // To look for the button took the pane's time, too.
    await page.waitForTimeout(pause);
    const { x, y, width, height } = await placeOf(button);
    const pressed = nextPress();
    await page.mouse.click(x + width / 2, y + height / 2);
    measured.push(await pressed);
  }
  await context.close();
  return measured;
}

/** How soon a press leaves, and how soon its answer is seen, with 50 calls listed. */
export async function benchPress(stage: Stage): Promise<{ presses: unknown; budgets: Budget[] }> {
  const rows = [['', 'press to request ms', 'p95', 'callback to paint ms', 'p95', 'without the wait', 'p95']];
  const budgets: Budget[] = [];
  const all: Record<string, readonly Press[]> = {};
  for (const throttled of [false, true]) {
    const name = throttled ? 'processor x4' : 'unthrottled';
    const measured: Press[] = [];
    for (let round = 0; round < rounds; round += 1) measured.push(...(await measure(stage, throttled)));
    all[name] = measured;
    const toRequest = measured.map((press) => press.toRequest);
    const toPaint = measured.map((press) => press.toPaint);
    const withoutWait = measured.map((press) => press.toPaint - press.waiting);
    const [requestP95, paintP95] = [quantile(toRequest, 0.95), quantile(withoutWait, 0.95)];
    rows.push([
      name,
      withSpread(toRequest, 1),
      requestP95.toFixed(1),
      withSpread(toPaint, 1),
      quantile(toPaint, 0.95).toFixed(1),
      withSpread(withoutWait, 1),
      paintP95.toFixed(1),
    ]);
    budgets.push(
      { name: `press to request, p95, ${name}`, value: requestP95, limit: throttled ? 50 : 8, unit: 'ms' },
      { name: `callback to paint, p95, ${name}`, value: paintP95, limit: throttled ? 50 : 16, unit: 'ms' },
    );
  }
  printTable(`Hanging up, 50 calls listed: ${String(rounds * presses)} presses, median (middle half)`, rows);
  return { presses: all, budgets };
}
