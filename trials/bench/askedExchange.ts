import type { Page } from '@playwright/test';

/** How often the simulated Exchange has been asked for this, from its journal. */
export async function askedExchange(page: Page, operation: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const response = await fetch('/sandbox/journal?last=2000');
    const lines = (await response.json()) as readonly { operation: string }[];
    return lines.filter((line) => line.operation === wanted).length;
  }, operation);
}

/** Waits until Exchange has been asked. @returns how often, by then */
export async function answeredPress(page: Page, operation: string): Promise<number> {
  const until = Date.now() + 10_000;
  let asked = 0;
  while (asked === 0 && Date.now() < until) asked = await askedExchange(page, operation);
  return asked;
}
