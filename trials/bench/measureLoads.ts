import type { BrowserContext, Page } from '@playwright/test';
import { openOutlook, openPaneFrame } from './Stage.ts';
import type { Stage } from './Stage.ts';
import { watchForUsable } from './watchForUsable.ts';

/** What is loaded. */
export const subjects = {
  bare: { file: 'bare.html', scenario: 'answers' },
  empty: { file: 'taskpane.html', scenario: 'answers' },
  five: { file: 'taskpane.html', scenario: 'five-calls' },
} as const;
export type Subject = keyof typeof subjects;

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
  /** Compressed script beside office.js that was asked for before the page was usable. */
  readonly scriptBytes: number;
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

async function loadOnce(stage: Stage, page: Page): Promise<Load> {
  const frame = await openPaneFrame(stage, page);
  const load = await frame.evaluate(async () => {
    const usable = await window.usable;
    if (!usable) throw new Error('Nobody has watched this page.');
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    const scripts = performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => /(?<!office-js\/.*)\.js$/.test(name) && startTime < usable.frame)
      .map((entry) => (entry as PerformanceResourceTiming).encodedBodySize);
    const scriptBytes = scripts.reduce((sum, bytes) => sum + bytes, 0);
    return {
      usable: usable.painted,
      firstContentfulPaint: paint?.startTime ?? Number.NaN,
      scriptBytes,
    };
  });
  await page.getByRole('button', { name: 'Close' }).click();
  return load;
}

async function measure(
  stage: Stage,
  context: BrowserContext,
  subject: Subject,
  circumstance: Circumstance,
): Promise<Load> {
  const { warm, throttled } = circumstances[circumstance];
  await context.addInitScript(watchForUsable);
  const page = await openOutlook(stage, context, subjects[subject]);
  if (warm) await loadOnce(stage, page);
  if (throttled) await throttle(page);
  return loadOnce(stage, page);
}

/** Loads a subject once, in a browser context of its own: nothing is cached but what this load's own first run cached. */
export async function measureLoad(stage: Stage, subject: Subject, circumstance: Circumstance): Promise<Load> {
  const context = await stage.browser.newContext({ ignoreHTTPSErrors: true });
  try {
    return await measure(stage, context, subject, circumstance);
  } finally {
    await context.close();
  }
}
