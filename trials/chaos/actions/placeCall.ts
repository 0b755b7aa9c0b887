import { mailboxOf } from '../mailboxes.ts';
import { namesIn } from '../namesIn.ts';
import { press } from '../page/press.ts';
import { type } from '../page/type.ts';
import type { Run } from '../Run.ts';
import { anyPane } from './anyPane.ts';
import { closePanes } from './closePanes.ts';
import { mayClosePanes } from './mayClosePanes.ts';
import { mostCalls } from './mostCalls.ts';
import { notePress } from './notePress.ts';
import { pressByHand } from './pressByHand.ts';

/** Types a number, wherever the card of the message has the field just now; false if it can be typed nowhere. */
async function typeNumber({ stage: { page, settle } }: Run, pane: number, text: string): Promise<boolean> {
  const typing = { pane, label: 'Phone number', text };
  const over = '.card[data-tone=ended]';
  if (await page.evaluate(type, typing)) return true;
  // While the message is played another number is behind its card, and afterwards until somebody has seen the outcome.
  const opened =
    (await page.evaluate(press, { pane, button: 'Play on another phone' })) ??
    (await page.evaluate(press, { pane, button: 'Dismiss', inside: over }));
  if (opened === undefined) return false;
  await settle();
  return page.evaluate(type, typing);
}

/** Plays the selected message on a number that was not called before. */
export async function placeCall(run: Run, pane = anyPane(run)): Promise<string | undefined> {
  const seen = run.seen[pane];
  if (!seen || seen.active.length >= mostCalls) return undefined;
  const number = `${mailboxOf(seen.owner).prefix}${String(5_550_000 + run.presses.size)}`;
  if (!(await typeNumber(run, pane, number))) return undefined;
  await run.stage.settle();
  const done = await pressByHand(run, { pane, button: 'Play on phone' });
  if (!done) return undefined;
  // Where the number of a refused call is changed, the new one takes its place.
  if (done.tone === 'refused') for (const name of namesIn(run, done.item)) run.letGo.add(name);
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
