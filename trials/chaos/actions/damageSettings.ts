import { ownMailbox } from '../mailboxes.ts';
import { namesIn } from '../namesIn.ts';
import { openPanes } from '../openPanes.ts';
import type { Run } from '../Run.ts';
import { letUnsavedGo } from './closePanes.ts';
import { mayClosePanes } from './mayClosePanes.ts';

const damaged = [
  '"not what was written"',
  '"{\\"version\\":1,\\"live\\":[{\\"id\\":7}]}"',
  '{}',
  '7',
] as const;

/**
 * Damages what the mailbox keeps, or empties the browser, while no pane is open: one of the two at a time, and only
 * if the other has every call. What is in neither is lost to everybody.
 */
export async function damageSettings(run: Run): Promise<string | undefined> {
  if (!mayClosePanes(run)) return undefined;
  const { network, exchange, stage, random, delivered, presses, letGo } = run;
  const { displayName } = ownMailbox.owner;
  letUnsavedGo(run);
  await stage.page.evaluate(() => window.sandbox?.closePanes());
  const browser = await stage.page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  const mailbox = JSON.stringify([...network.settings]);
  const running = [...delivered].filter((id) => exchange.isRunning(id));
  let left = `${browser} ${mailbox}`;
  if (running.every((id) => browser.includes(id))) {
    network.settings.set(displayName, { activeCalls: random.pick(damaged) });
    left = browser;
  } else if (running.every((id) => mailbox.includes(id))) {
    await stage.page.evaluate(() => {
      for (const name of Object.keys(localStorage))
        if (name.startsWith('active-calls')) localStorage.removeItem(name);
    });
    left = mailbox;
  }
  const kept = new Set(namesIn(run, left));
  for (const number of presses.keys()) if (!kept.has(number)) letGo.add(number);
  await openPanes(run, 1);
  return 'damage what is stored';
}
