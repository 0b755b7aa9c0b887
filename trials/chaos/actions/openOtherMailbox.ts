import { mailboxes } from '../mailboxes.ts';
import { openPanes } from '../openPanes.ts';
import type { Run } from '../Run.ts';

/** Opens a pane in a mailbox that has none, in the same browser; not while memory is measured. */
export async function openOtherMailbox(run: Run): Promise<string | undefined> {
  const others = mailboxes.filter(({ owner }) => run.seen.every((pane) => pane.owner !== owner.displayName));
  const [first, ...more] = others;
  if (!first || run.patient || run.seen.length > 2 || run.network.weather.offline) return undefined;
  const mailbox = run.random.pick([first, ...more]);
  await openPanes(run, 1, mailbox);
  return `open the mailbox of ${mailbox.owner.displayName}`;
}
