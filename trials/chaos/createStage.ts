import type { Page } from '@playwright/test';
import type { ChaosNetwork } from './createChaosNetwork.ts';
import type { ExchangeTime } from './createExchangeTime.ts';
import { breathe } from './page/breathe.ts';

/** The page and Exchange under one clock, which moves only when it is told to. */
export interface Stage {
  readonly page: Page;
  readonly time: ExchangeTime;
  /** Lets time pass: every timer in its order, each with all that it sets in motion. */
  advance(milliseconds: number): Promise<void>;
  /** Waits, without time passing, until nothing is on its way. */
  settle(): Promise<void>;
  /** The computer sleeps; Exchange does not. */
  sleep(milliseconds: number): Promise<void>;
}

/** More than any page takes to load on a busy machine. */
const mostBreaths = 5_000;

export function createStage(page: Page, time: ExchangeTime, network: ChaosNetwork): Stage {
  async function settle(): Promise<void> {
    for (let breaths = 0, still = 0; still < 2; breaths += 1) {
      if (breaths > mostBreaths) throw new Error(`Never still: ${network.unrest()}`);
      const { waitingFor, isLoading } = await page.evaluate(breathe, -Infinity);
      const isStill = !isLoading && network.isStill(waitingFor);
      // Whatever these requests set in motion comes after them.
      still = isStill && !network.receive() ? still + 1 : 0;
    }
  }

  /** One answer at a time: which of two comes first is not left to the browser. */
  async function deliver(): Promise<void> {
    while (await network.answerNext()) await settle();
  }

  async function advance(milliseconds: number): Promise<void> {
    const end = time.now() + milliseconds;
    await settle();
    for (;;) {
      const due = Math.min(end, time.nextDue() ?? Infinity);
      // The page runs its own timers until one of them asks for something.
      const { waitingFor, now, isDone, isLoading } = await page.evaluate(breathe, due);
      if (!isDone) {
        time.runUntil(Math.min(now, due - 1));
        await settle();
        continue;
      }
      if (isLoading || waitingFor.length > 0) await settle();
      if (time.runNext(due)) await deliver();
      else if (due >= end) {
        time.runUntil(end);
        return;
      }
    }
  }

  return {
    page,
    time,
    advance,
    settle,
    async sleep(milliseconds) {
      await settle();
      const end = time.now() + milliseconds;
      network.asleep = true;
      time.runUntil(end);
      network.asleep = false;
      await page.evaluate((now) => window.pageTime?.sleepUntil(now), end);
      await deliver();
      await settle();
    },
  };
}
