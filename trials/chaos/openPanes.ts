import { ownMailbox } from './mailboxes.ts';
import type { Run } from './Run.ts';

/** More than the page around the panes ever takes to start. */
const mostTries = 5_000;

/** Waits, without time passing, until Outlook is there: it asks its server before it can open panes. */
async function awaitOutlook({ page }: Run['stage']): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1)
    if (await page.evaluate(() => window.sandbox !== undefined)) return;
  throw new Error('Outlook never started.');
}

/** Opens a pane in a mailbox, or more, and lets it start. It takes the same time however quick the machine is. */
export async function openPanes({ stage }: Run, count: number, { owner } = ownMailbox): Promise<void> {
  await awaitOutlook(stage);
  for (let opened = 0; opened < count; opened += 1) {
    await stage.page.evaluate((whose) => {
      window.sandbox?.openAnotherPane(whose);
      [...document.querySelectorAll<HTMLButtonElement>('.pin')].at(-1)?.click();
    }, owner);
    // Which of two is loaded first is not left to the machine.
    await stage.settle();
  }
  await letPanesStart(stage);
}

export async function letPanesStart({ advance }: Run['stage']): Promise<void> {
  for (let time = 0; time < 1500; time += 250) await advance(250);
}
