import { press } from '../page/press.ts';
import { type } from '../page/type.ts';
import type { Run } from '../Run.ts';
import { anyPane } from './anyPane.ts';
import { countPress } from './countPress.ts';
import { mostCalls } from './mostCalls.ts';

/** Plays the selected message on a number that was not called before. */
export async function placeCall(run: Run): Promise<string | undefined> {
  const pane = anyPane(run);
  if ((run.seen[pane]?.active.length ?? 0) >= mostCalls) return undefined;
  const number = `425${String(5_550_000 + run.presses.size)}`;
  const { page, settle } = run.stage;
  if (!(await page.evaluate(type, { pane, label: 'Phone number', text: number }))) return undefined;
  await settle();
  if ((await page.evaluate(press, { pane, button: 'Play on phone' })) === undefined) return undefined;
  countPress(run, number);
  return 'place a call';
}
