import { mailboxes, ownMailbox } from '../mailboxes.ts';
import type { Run } from '../Run.ts';
import { closePanes } from './closePanes.ts';
import { mayClosePanes } from './mayClosePanes.ts';

/** Closes all panes and opens one or two, in a mailbox. */
export async function reopenPanes(run: Run): Promise<string | undefined> {
  if (!mayClosePanes(run)) return undefined;
  const mailbox = run.random.chance(0.3) ? run.random.pick([ownMailbox, ...mailboxes]) : ownMailbox;
  await closePanes(run, run.random.integer(1, 2), mailbox);
  return 'reopen the panes';
}
