import { chromium } from '@playwright/test';
import { findBrowser } from '../../tools/browser.mjs';
import type { Budget } from './Budget.ts';
import { printTable } from './printTable.ts';
import { apart, openPane } from './Stage.ts';
import type { Stage } from './Stage.ts';

interface LongTask {
  readonly start: number;
  readonly duration: number;
}

declare global {
  interface Window {
    longTasks?: LongTask[];
    /** When the first call was in the page. */
    firstCall?: number;
  }
}

const count = 1_000;

/**
 * With a debugger attached, as Playwright is one, V8 reads a whole file again when an error is made, to tell where; and
 * react-dom makes one when it starts, which then takes 30 ms longer. In nobody's Outlook is a debugger attached: this
 * browser notes all places when it first reads a file.
 */
const notesPlaces = '--js-flags=--no-enable-lazy-source-positions';

/** Runs in every frame before anything else. */
function noteLongTasks(): void {
  const tasks: LongTask[] = [];
  window.longTasks = tasks;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.hang-up')) return;
    window.firstCall = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** A thousand calls: all listed, scrolled from end to end, and no task that a person would feel. */
export async function benchMany(stage: Stage): Promise<{ longest: number; budgets: Budget[] }> {
  const browser = await chromium.launch(findBrowser(notesPlaces));
  const { frame } = await openPane(apart({ ...stage, browser }), {
    file: 'taskpane.html',
    scenario: 'thousand-calls',
    beforehand: [noteLongTasks],
  });
  await frame.waitForFunction((wanted) => document.querySelectorAll('.hang-up').length >= wanted, count);
  const listedAt = await frame.evaluate(() => performance.now());
  await frame.evaluate(async () => {
    const scroller = document.scrollingElement ?? document.body;
    for (let top = 0; top < scroller.scrollHeight; top += innerHeight * 5) {
      scroller.scrollTop = top;
      await new Promise(requestAnimationFrame);
    }
  });
  const { tasks, firstCall } = await frame.evaluate(() => ({
    tasks: window.longTasks ?? [],
    firstCall: window.firstCall ?? 0,
  }));
  await browser.close();
  const ours = tasks.filter(({ start, duration }) => start + duration >= firstCall);
  const longest = Math.max(0, ...ours.map(({ duration }) => duration));
  printTable(`${String(count)} live calls`, [
    ['first listed ms', 'all listed ms', 'tasks over 50 ms', 'longest ms'],
    [firstCall.toFixed(0), listedAt.toFixed(0), String(ours.length), longest.toFixed(0)],
  ]);
  return {
    longest,
    budgets: [{ name: `longest task with ${String(count)} calls`, value: longest, limit: 50, unit: 'ms' }],
  };
}
