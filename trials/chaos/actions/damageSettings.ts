import { openPanes } from '../openPanes.ts';
import type { Run } from '../Run.ts';
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
  const { network, exchange, stage, random, delivered } = run;
  await stage.page.evaluate(() => window.sandbox?.closePanes());
  const browser = await stage.page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  const mailbox = JSON.stringify(network.settings);
  const running = [...delivered].filter((id) => exchange.isRunning(id));
  if (running.every((id) => browser.includes(id))) {
    network.settings = { activeCalls: random.pick(damaged) };
  } else if (running.every((id) => mailbox.includes(id))) {
    await stage.page.evaluate(() => {
      for (const name of Object.keys(localStorage))
        if (name.startsWith('active-calls')) localStorage.removeItem(name);
    });
  }
  await openPanes(run, 1);
  return 'damage what is stored';
}
