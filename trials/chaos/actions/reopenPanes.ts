import { openPanes } from '../openPanes.ts';
import type { Run } from '../Run.ts';
import { mayClosePanes } from './mayClosePanes.ts';

/** Closes all panes and opens one or two. */
export async function reopenPanes(run: Run): Promise<string | undefined> {
  if (!mayClosePanes(run)) return undefined;
  await run.stage.page.evaluate(() => window.sandbox?.closePanes());
  await openPanes(run, run.random.integer(1, 2));
  return 'reopen the panes';
}
