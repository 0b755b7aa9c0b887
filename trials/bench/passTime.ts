import type { Page } from '@playwright/test';

/** Lets virtual time pass second by second, in the browser and in the simulated Exchange. */
export async function passTime(page: Page, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    await page.clock.runFor(1_000);
    await page.evaluate(() => window.sandbox?.advance(1_000));
  }
}
