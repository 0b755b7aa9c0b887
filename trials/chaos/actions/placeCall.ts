import { mailboxOf } from '../mailboxes.ts';
import { type } from '../page/type.ts';
import type { Run } from '../Run.ts';
import { anyPane } from './anyPane.ts';
import { closePanes } from './closePanes.ts';
import { mayClosePanes } from './mayClosePanes.ts';
import { mostCalls } from './mostCalls.ts';
import { notePress } from './notePress.ts';
import { pressByHand } from './pressByHand.ts';

/** Plays the selected message on a number that was not called before. */
export async function placeCall(run: Run, pane = anyPane(run)): Promise<string | undefined> {
  const seen = run.seen[pane];
  if (!seen || seen.active.length >= mostCalls) return undefined;
  const number = `${mailboxOf(seen.owner).prefix}${String(5_550_000 + run.presses.size)}`;
  const { page, settle } = run.stage;
  if (!(await page.evaluate(type, { pane, label: 'Phone number', text: number }))) return undefined;
  await settle();
  const done = await pressByHand(run, { pane, button: 'Play on phone' });
  if (!done) return undefined;
  notePress(run, number);
  return `place a call, ${done.hand}`;
}

/** Places a call, and closes the panes at once: most people do, as Outlook does when the next message is opened. */
export async function placeAndLeave(run: Run): Promise<string | undefined> {
  if (!mayClosePanes(run)) return undefined;
  const pane = anyPane(run);
  const done = await placeCall(run, pane);
  if (done === undefined) return undefined;
  await run.stage.advance(run.random.pick([0, 50, 200]));
  await closePanes(run, 1, mailboxOf(run.seen[pane]?.owner));
  return `${done}, and leave`;
}
