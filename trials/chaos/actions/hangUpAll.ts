import { namesIn } from '../namesIn.ts';
import { observe } from '../page/observe.ts';
import type { Run } from '../Run.ts';
import { anyPane } from './anyPane.ts';
import { pressByHand } from './pressByHand.ts';

/** Hangs all calls of a pane up, and says yes when it asks. */
export async function hangUpAll(run: Run): Promise<string | undefined> {
  const pane = anyPane(run);
  const wanted = { pane, button: 'Hang up all' };
  const { page, advance } = run.stage;
  const asked = await pressByHand(run, wanted);
  if (!asked) return undefined;
  // Somebody reads the question.
  await advance(1_000);
  run.seen = await page.evaluate(observe);
  const active = run.seen[pane]?.active ?? [];
  if (await pressByHand(run, wanted)) {
    for (const name of namesIn(run, active.join('\n'))) run.aimed.add(name);
    run.hangUpPresses += active.length;
  }
  return `hang up all, ${asked.hand}`;
}
