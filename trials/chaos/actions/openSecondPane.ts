import { openPanes } from '../openPanes.ts';
import type { Run } from '../Run.ts';

/** Opens a pane beside the one that is open, as a second window of the mailbox would; not while memory is measured. */
export async function openSecondPane(run: Run): Promise<string | undefined> {
  if (run.patient || run.seen.length !== 1 || run.network.weather.offline) return undefined;
  await openPanes(run, 1);
  return 'open a second pane';
}
