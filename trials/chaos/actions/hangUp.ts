import { mailboxOf } from '../mailboxes.ts';
import { namesIn } from '../namesIn.ts';
import { observe } from '../page/observe.ts';
import type { Run } from '../Run.ts';
import { anyPane } from './anyPane.ts';
import { closePanes } from './closePanes.ts';
import { mayClosePanes } from './mayClosePanes.ts';
import { pressByHand } from './pressByHand.ts';

/** Hangs any call up. */
export async function hangUp(run: Run, pane = anyPane(run)): Promise<string | undefined> {
  const { page } = run.stage;
  // With the details of each call open, so that its row tells which it is.
  run.seen = await page.evaluate(observe);
  const wanted = { pane, button: 'Hang up', which: run.random.integer(0, 20) };
  const done = await pressByHand(run, wanted);
  if (!done) return undefined;
  for (const name of namesIn(run, done.item)) run.aimed.add(name);
  run.hangUpPresses += 1;
  return `hang up, ${done.hand}`;
}

/** Hangs a call up, and closes the panes at once. */
export async function hangUpAndLeave(run: Run): Promise<string | undefined> {
  if (!mayClosePanes(run)) return undefined;
  const pane = anyPane(run);
  const done = await hangUp(run, pane);
  if (done === undefined) return undefined;
  await run.stage.advance(run.random.pick([0, 50, 200]));
  await closePanes(run, 1, mailboxOf(run.seen[pane]?.owner));
  return `${done}, and leave`;
}
