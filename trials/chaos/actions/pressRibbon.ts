import { mailboxCalling, ownMailbox } from '../mailboxes.ts';
import type { Run } from '../Run.ts';
import { mostCalls } from './mostCalls.ts';

/** Half of them press twice. */
const times = [1, 2] as const;

/** Presses a button of the ribbon, by the name of its function; false where no message is open. */
async function press(
  { stage }: Run,
  functionName: 'hangUp' | 'playOnPhone',
  count: number,
): Promise<boolean> {
  const isOpen = await stage.page.evaluate(
    ([name, often]) => {
      const { sandbox } = window;
      if (sandbox?.selected === undefined) return false;
      for (let pressed = 0; pressed < often; pressed += 1) sandbox.pressRibbon(name);
      return true;
    },
    [functionName, count] as const,
  );
  // The page of the ribbon is loaded before anything else happens.
  if (isOpen) await stage.settle();
  return isOpen;
}

/** Hangs up every call of the mailbox from the ribbon. */
export async function hangUpFromRibbon(run: Run): Promise<string | undefined> {
  const { exchange, presses, aimed, random } = run;
  const numbers = [...presses.keys()].filter((number) => mailboxCalling(number) === ownMailbox);
  const calls = exchange.line.calls().filter(({ dialString }) => mailboxCalling(dialString) === ownMailbox);
  const count = random.pick(times);
  if (!(await press(run, 'hangUp', count))) return undefined;
  for (const name of [...numbers, ...calls.flatMap(({ id, dialString }) => [id, dialString])])
    aimed.add(name);
  run.hangUpPresses += 1;
  return `hang up from the ribbon, ${String(count)} x`;
}

/** Plays the open message from the ribbon, on whichever number was used last. */
export async function playFromRibbon(run: Run): Promise<string | undefined> {
  const own = run.seen.find(({ owner }) => owner === ownMailbox.owner.displayName);
  if ((own?.active.length ?? 0) >= mostCalls) return undefined;
  const count = run.random.pick(times);
  if (!(await press(run, 'playOnPhone', count))) return undefined;
  // Pressed twice at once, it calls once.
  run.ribbonPresses += 1;
  return `play from the ribbon, ${String(count)} x`;
}
