import { press } from '../page/press.ts';
import type { Run } from '../Run.ts';
import { anyPane } from './anyPane.ts';
import { countPress } from './countPress.ts';
import { mostCalls } from './mostCalls.ts';

/** Places a recent call once more. */
export async function callAgain(run: Run): Promise<string | undefined> {
  const pane = anyPane(run);
  if ((run.seen[pane]?.active.length ?? 0) >= mostCalls) return undefined;
  const wanted = { pane, button: 'Call again', which: run.random.integer(0, 20) };
  const call = await run.stage.page.evaluate(press, wanted);
  if (call === undefined) return undefined;
  const number = /425555\d{4}/.exec(call)?.[0];
  if (number !== undefined) countPress(run, number);
  return 'call again';
}
