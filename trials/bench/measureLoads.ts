import type { BrowserContext, Frame, Page } from '@playwright/test';
import { actForPerson } from './actForPerson.ts';
import { answeredPress } from './askedExchange.ts';
import { openOutlook, openPaneFrame } from './Stage.ts';
import type { Stage } from './Stage.ts';
import { asksOf, subjects } from './subjects.ts';
import type { Purpose, Subject } from './subjects.ts';
import { tellRequests } from './tellRequests.ts';
import { patience, watchForUsable } from './watchForUsable.ts';

/** Under which circumstances. */
export const circumstances = {
  cold: { warm: false, throttled: false },
  warm: { warm: true, throttled: false },
  'cold, throttled': { warm: false, throttled: true },
  'warm, throttled': { warm: true, throttled: true },
} as const;
export type Circumstance = keyof typeof circumstances;

/** One load, in milliseconds since the navigation of the pane's frame began. */
export interface Load {
  readonly usable: number;
  readonly firstContentfulPaint: number;
  /** When the last view had been painted. */
  readonly complete: number;
  /** Compressed script beside office.js that was asked for before the page was usable. */
  readonly scriptBytes: number;
  /** From the press to office.js being asked. */
  readonly toRequest: number;
  /** Presses on what was shown that came to nothing. */
  readonly inVain: number;
  /** How often Exchange was asked for what was pressed. */
  readonly asked: number;
}

/** Slow 4G, as Chromium's developer tools have it (1.6 Mbit/s, 150 ms), and a processor four times slower. */
async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/**
 * Chromium keeps what it has compiled when a script is run for the second time, which costs that load several
 * milliseconds, and uses it from the third on: that is what somebody meets who opens the pane every day.
 * https://v8.dev/blog/code-caching-for-devs
 */
const loadsToWarmUp = 2;

async function loadBefore(stage: Stage, page: Page, { button, last }: Purpose): Promise<void> {
  const frame = await openPaneFrame(stage, page);
  const complete = frame.getByRole('button', { name: last ?? new RegExp(button), disabled: false });
  await complete.waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
}

async function watchedLoad(frame: Frame): Promise<Omit<Load, 'asked'>> {
  return frame.evaluate(async () => {
    const { watched } = window;
    if (!watched) throw new Error('Nobody has watched this page.');
    const tooLate = new Promise<never>((_, reject) => {
      setTimeout(() => {
        reject(new Error('Nobody could use this page within a minute.'));
      }, 60_000);
    });
    const all = Promise.all([watched.usable, watched.complete]);
    const [{ frame, painted, asked, inVain }, complete] = await Promise.race([all, tooLate]);
    const firstContentfulPaint = await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntriesByName('first-contentful-paint')) resolve(startTime);
      }).observe({ type: 'paint', buffered: true });
    });
    const scriptBytes = performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => /(?<!office-js\/.*)\.js$/.test(name) && startTime < frame)
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0);
    return {
      usable: painted,
      firstContentfulPaint,
      complete,
      scriptBytes,
      toRequest: asked - painted,
      inVain,
    };
  });
}

/** How a load is used. */
export interface Use {
  /** Whether somebody presses. Otherwise the page is left alone, and counts as usable as soon as it looks so. */
  readonly presses: boolean;
  /** Which of the buttons is pressed, in turn. */
  readonly turn: number;
}

async function measure(
  stage: Stage,
  context: BrowserContext,
  subject: Subject,
  circumstance: Circumstance,
  { presses, turn }: Use,
): Promise<Load> {
  const { warm, throttled } = circumstances[circumstance];
  const purpose: Purpose = subjects[subject].purpose;
  const page = await openOutlook(stage, context, subjects[subject]);
  if (warm) for (let load = 0; load < loadsToWarmUp; load += 1) await loadBefore(stage, page, purpose);
  await page.addInitScript(tellRequests);
  await page.addInitScript(actForPerson, { purpose, turn });
  await page.addInitScript(watchForUsable, { asks: asksOf(purpose), presses, patience });
  if (throttled) await throttle(page);
  const load = await watchedLoad(await openPaneFrame(stage, page));
  // The bare page's envelope is none that Exchange reads.
  const isAsked = presses && subject !== 'bare';
  return { ...load, asked: isAsked ? await answeredPress(page, purpose.operation) : 0 };
}

/** Loads a subject once, in a browser context of its own: nothing is cached but what this load's own first run cached. */
export async function measureLoad(
  stage: Stage,
  subject: Subject,
  circumstance: Circumstance,
  use: Use,
): Promise<Load> {
  const context = await stage.browser.newContext({ ignoreHTTPSErrors: true });
  try {
    return await measure(stage, context, subject, circumstance, use);
  } finally {
    await context.close();
  }
}
