import type { CDPSession, Frame, Page } from '@playwright/test';
import { actForPerson } from './actForPerson.ts';
import { answeredPress } from './askedExchange.ts';
import { openOutlook, openPaneFrame } from './Stage.ts';
import type { Stage } from './Stage.ts';
import { asksOf, subjects } from './subjects.ts';
import type { Subject } from './subjects.ts';
import { tellRequests } from './tellRequests.ts';
import { patience, watchForUsable } from './watchForUsable.ts';

/** A press in the page's own time, in milliseconds. */
interface NotedPress {
  /** When the button of the mouse came up. */
  readonly madeAt: number;
  /** When the page heard of it, before anything of its own did: it may have been busy until then. */
  readonly heardAt: number;
}

/** What became of one press. */
export interface HandoverPress {
  /** From the press as the page hears of it to office.js being asked; infinite where it never was. */
  readonly toRequest: number;
  /** How long the page had no time to hear of it. */
  readonly waited: number;
  /** How long before the last view was there; less than 0 after that. */
  readonly ahead: number;
  /** How often Exchange was asked. */
  readonly asked: number;
}

declare global {
  interface Window {
    /** Resolves with the first press, and when office.js was asked for what it is for. */
    firstPress?: Promise<NotedPress & { readonly askedAt: number }>;
  }
}

/** Runs in every frame before anything else. */
function notePress(asks: readonly string[]): void {
  let noted: NotedPress | undefined;
  addEventListener(
    'click',
    ({ timeStamp }) => {
      noted ??= { madeAt: timeStamp, heardAt: performance.now() };
    },
    true,
  );
  window.firstPress = new Promise((resolve) => {
    addEventListener('asked', ({ detail }) => {
      if (noted && asks.every((text) => detail.includes(text)))
        resolve({ ...noted, askedAt: performance.now() });
    });
  });
}

/** Down and up at once, without waiting until the page has heard of the first. */
async function click(session: CDPSession, x: number, y: number): Promise<void> {
  const button = { x, y, button: 'left', clickCount: 1 } as const;
  await Promise.all([
    session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button }),
    session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button }),
  ]);
}

/** Opens a pane that is watched, and closes it after this has been done in it. */
async function inPane<Value>(
  stage: Stage,
  { subject, turn }: { readonly subject: Subject; readonly turn: number },
  act: (page: Page, frame: Frame) => Promise<Value>,
): Promise<Value> {
  const context = await stage.browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const { purpose } = subjects[subject];
    const page = await openOutlook(stage, context, subjects[subject]);
    await page.addInitScript(tellRequests);
    await page.addInitScript(actForPerson, { purpose, turn });
    await page.addInitScript(watchForUsable, { asks: asksOf(purpose), presses: false, patience });
    await page.addInitScript(notePress, asksOf(purpose));
    return await act(page, await openPaneFrame(stage, page));
  } finally {
    await context.close();
  }
}

/** @returns how long after it is usable the pane has its last view, where nobody presses, in milliseconds */
export async function spanOfHandover(stage: Stage, subject: Subject): Promise<number> {
  return inPane(stage, { subject, turn: 0 }, (_, frame) =>
    frame.evaluate(async () => {
      const usable = await window.watched?.usable;
      const complete = await window.watched?.complete;
      return Math.max(0, (complete ?? 0) - (usable?.painted ?? 0));
    }),
  );
}

/** Presses with the mouse so many milliseconds after the pane is usable. */
export async function pressDuringHandover(
  stage: Stage,
  which: { readonly subject: Subject; readonly turn: number },
  after: number,
): Promise<HandoverPress> {
  return inPane(stage, which, async (page, frame) => {
    const box = await page.getByTitle('Active Calls').boundingBox();
    const aim = await frame.evaluate(async () => {
      const usable = await window.watched?.usable;
      await window.person?.prepare();
      return { spot: window.person?.spot(), passed: performance.now() - (usable?.painted ?? 0) };
    });
    if (!box || !aim.spot) throw new Error('There is no button to press.');
    const [x, y] = [box.x + aim.spot.x, box.y + aim.spot.y];
    const session = await page.context().newCDPSession(page);
    await page.mouse.move(x, y);
    await page.waitForTimeout(Math.max(0, after - aim.passed));
    await click(session, x, y);
    const press = await frame.evaluate(async (longest) => {
      const never = new Promise<undefined>((resolve) => setTimeout(resolve, longest));
      const noted = await Promise.race([window.firstPress, never]);
      const complete = (await window.watched?.complete) ?? Number.NaN;
      if (!noted) return { toRequest: Number.POSITIVE_INFINITY, waited: Number.NaN, ahead: Number.NaN };
      const { madeAt, heardAt, askedAt } = noted;
      return { toRequest: askedAt - heardAt, waited: heardAt - madeAt, ahead: complete - madeAt };
    }, patience);
    const { operation } = subjects[which.subject].purpose;
    return { ...press, asked: Number.isFinite(press.toRequest) ? await answeredPress(page, operation) : 0 };
  });
}
