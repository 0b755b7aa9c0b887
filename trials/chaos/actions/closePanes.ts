import { namelessMailbox, ownMailbox } from '../mailboxes.ts';
import { openPanes } from '../openPanes.ts';
import { observe } from '../page/observe.ts';
import type { Run } from '../Run.ts';

/**
 * Panes are about to be closed or loaded again. What a mailbox without an address has not saved by now goes with them:
 * for that one the browser keeps nothing.
 */
export function letUnsavedGo(run: Run): void {
  const { owner, prefix } = namelessMailbox;
  const saved = JSON.stringify(run.network.settings.get(owner.displayName) ?? {});
  const calls = run.exchange.line.calls().filter(({ dialString }) => dialString.startsWith(prefix));
  const names = [...run.presses.keys()].filter((number) => number.startsWith(prefix));
  for (const name of [...names, ...calls.map(({ id }) => id)]) if (!saved.includes(name)) run.letGo.add(name);
}

/** Closes all panes and opens others. */
export async function closePanes(run: Run, panes = 1, mailbox = ownMailbox): Promise<void> {
  letUnsavedGo(run);
  await run.stage.page.evaluate(() => window.sandbox?.closePanes());
  await openPanes(run, panes, mailbox);
  run.seen = await run.stage.page.evaluate(observe);
}
