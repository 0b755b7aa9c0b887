import { press } from '../page/press.ts';
import type { Run } from '../Run.ts';
import { anyPane } from './anyPane.ts';

/** Hangs all calls of a pane up, and says yes when it asks. */
export async function hangUpAll(run: Run): Promise<string | undefined> {
  const pane = anyPane(run);
  const wanted = { pane, button: 'Hang up all' };
  const { page, settle } = run.stage;
  if ((await page.evaluate(press, wanted)) === undefined) return undefined;
  await settle();
  if ((await page.evaluate(press, wanted)) !== undefined)
    run.hangUpPresses += run.seen[pane]?.active.length ?? 0;
  return 'hang up all';
}
