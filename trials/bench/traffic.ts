import type { Page } from '@playwright/test';
import { askedExchange } from './askedExchange.ts';
import type { Budget } from './Budget.ts';
import { openVirtualPane } from './openVirtualPane.ts';
import { passTime } from './passTime.ts';
import { printTable } from './printTable.ts';
import type { Stage } from './Stage.ts';

/** Microsoft's sample asks every two seconds, whatever the call does. */
const fixedRhythm = 2;

const lookUps = (page: Page): Promise<number> => askedExchange(page, 'GetPhoneCallInformation');

async function hidePane(page: Page, hidden: boolean): Promise<void> {
  for (const frame of page.frames()) {
    await frame.evaluate((isHidden) => {
      const state = isHidden ? 'hidden' : 'visible';
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  }
}

/** What following one call costs Exchange, from the simulator's journal: a call that rings for 10 s, then three minutes. */
export async function benchTraffic(stage: Stage): Promise<{ perMinute: unknown; budgets: Budget[] }> {
  const { context, page, frame } = await openVirtualPane(stage, 'long-ring');
  await passTime(page, 2);
  await frame.getByRole('button', { name: 'Play on phone' }).click();
  await passTime(page, 1);
  const start = await lookUps(page);
  await passTime(page, 10);
  const ringing = (await lookUps(page)) - start;
  await passTime(page, 180);
  const connected = (await lookUps(page)) - start - ringing;
  await hidePane(page, true);
  const beforeHidden = await lookUps(page);
  await passTime(page, 60);
  const hidden = (await lookUps(page)) - beforeHidden;
  await context.close();
  const total = ringing + connected;
  const fixed = 190 / fixedRhythm;
  printTable('Look-ups a call-minute, from the simulator’s journal', [
    [
      'dialing and ringing',
      'connected',
      'hidden',
      'fixed two seconds',
      'a three-minute call',
      'fixed two seconds',
    ],
    [
      (ringing * 6).toFixed(1),
      (connected / 3).toFixed(1),
      String(hidden),
      (60 / fixedRhythm).toFixed(1),
      String(total),
      String(fixed),
    ],
  ]);
  return {
    perMinute: { ringing: ringing * 6, connected: connected / 3, hidden },
    budgets: [
      {
        name: 'look-ups of a three-minute call',
        value: total / fixed,
        limit: 0.5,
        unit: 'x fixed two seconds',
      },
      { name: 'look-ups while hidden', value: hidden, limit: 0, unit: '' },
    ],
  };
}
