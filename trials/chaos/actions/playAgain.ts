import { namesIn } from '../namesIn.ts';
import type { Run } from '../Run.ts';
import { anyPane } from './anyPane.ts';
import { mostCalls } from './mostCalls.ts';
import { notePress } from './notePress.ts';
import { pressByHand } from './pressByHand.ts';

/** Places a recent call once more. */
export async function playAgain(run: Run): Promise<string | undefined> {
  const pane = anyPane(run);
  if ((run.seen[pane]?.active.length ?? 0) >= mostCalls) return undefined;
  const wanted = { pane, button: 'Play again', which: run.random.integer(0, 20) };
  const done = await pressByHand(run, wanted);
  if (!done) return undefined;
  for (const name of namesIn(run, done.item)) if (run.presses.has(name)) notePress(run, name);
  return `call again, ${done.hand}`;
}
