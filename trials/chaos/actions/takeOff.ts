import { namesIn } from '../namesIn.ts';
import { observe } from '../page/observe.ts';
import { press } from '../page/press.ts';
import type { Run } from '../Run.ts';
import { anyPane } from './anyPane.ts';

/**
 * Takes a call off the list of which nobody knows that it is over, or the outcome of one that is off the card, as a
 * screen reader does.
 */
export async function dismiss(run: Run, pane = anyPane(run)): Promise<string | undefined> {
  const { page } = run.stage;
  // With the details of each call open, so that its row tells which it is.
  run.seen = await page.evaluate(observe);
  const wanted = { pane, button: 'Dismiss', which: run.random.integer(0, 20) };
  const item = await page.evaluate(press, wanted);
  if (item === undefined) return undefined;
  // What is over stays among the recent calls.
  if (run.seen[pane]?.over.includes(item) !== true)
    for (const name of namesIn(run, item)) run.letGo.add(name);
  return 'dismiss';
}

/** Clears the recent calls, as a screen reader does. */
export async function clear(run: Run, pane = anyPane(run)): Promise<string | undefined> {
  if ((await run.stage.page.evaluate(press, { pane, button: 'Clear' })) === undefined) return undefined;
  const active = run.seen.flatMap((seen) => seen.active).join('\n');
  const listed = new Set(namesIn(run, active));
  for (const name of run.presses.keys()) if (!listed.has(name)) run.letGo.add(name);
  return 'clear';
}
