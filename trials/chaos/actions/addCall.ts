import { mailboxOf } from '../mailboxes.ts';
import { press } from '../page/press.ts';
import { type } from '../page/type.ts';
import type { Run } from '../Run.ts';
import { anyPane } from './anyPane.ts';

/** Pastes the id of a call, running or not, or one that Exchange has never given. */
export async function addCall(run: Run): Promise<string | undefined> {
  const pane = anyPane(run);
  const { prefix } = mailboxOf(run.seen[pane]?.owner);
  const calls = run.exchange.line.calls().filter(({ dialString }) => dialString.startsWith(prefix));
  const ids = calls.map(({ id }) => id);
  const [first = 'nobody-knows-this', ...others] = ids.slice(-6);
  const text = run.random.chance(0.2)
    ? `pasted-${String(run.random.integer(1, 99))}`
    : run.random.pick([first, ...others]);
  const { page, settle } = run.stage;
  const open = async (): Promise<boolean> =>
    (await page.evaluate(press, { pane, button: 'Add a call' })) !== undefined;
  if (!(await open())) {
    await page.evaluate(press, { pane, button: 'For support' });
    await settle();
    if (!(await open())) return undefined;
  }
  await settle();
  await page.evaluate(type, { pane, label: 'Call ID', text });
  await settle();
  await page.evaluate(press, { pane, button: 'Add' });
  await settle();
  await page.evaluate(press, { pane, button: 'Cancel' });
  return 'add a call';
}
