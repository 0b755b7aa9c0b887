import type { LineCall } from '../../sandbox/exchange/Exchange.ts';
import { mailboxCalling, mailboxes, namelessMailbox } from './mailboxes.ts';
import { namesIn, tellsOf } from './namesIn.ts';
import type { Run } from './Run.ts';

/** A call whose id never came is listed for ten minutes after the press; checked is a little less. */
const listedFor = 9 * 60_000;

/** What the page knows of its own. */
interface Facts {
  readonly stored: string;
  readonly delivered: readonly string[];
  readonly most: number;
  readonly unknown: number;
  readonly notifications: number;
}

function readFacts(): Facts {
  return {
    stored: JSON.stringify(Object.entries(localStorage)),
    delivered: [...(window.pageProbe?.delivered ?? [])],
    most: window.sandbox?.maximumInFlight ?? 0,
    unknown: window.sandbox?.unknown.length ?? 0,
    notifications: window.sandbox?.notifications.length ?? 0,
  };
}

const short = (id: string): string => id.slice(0, 12);

/** What the panes of a mailbox show of calls. */
function shownIn({ seen }: Run, owner: string, which: 'running' | 'ended' | 'all' = 'all'): string {
  const panes = seen.filter((pane) => pane.owner === owner);
  return panes
    .flatMap(({ active, notPlaced, over, recent }) => {
      if (which === 'running') return active.filter((row) => !notPlaced.includes(row));
      return which === 'ended' ? [...over, ...recent] : [...active, ...over, ...recent];
    })
    .join('\n');
}

/** Whatever was handed to the add-in must be kept at once, however soon the pane is closed. */
function lost(run: Run, stored: string): readonly string[] {
  const { network, delivered, exchange, letGo } = run;
  return [...delivered].flatMap((id) => {
    const call = exchange.call(id);
    if (!call || !exchange.givenWhole.has(id) || !exchange.isRunning(id) || letGo.has(id)) return [];
    const { owner } = mailboxCalling(call.dialString);
    const shown = shownIn(run, owner.displayName);
    const places = [stored, JSON.stringify(network.settings.get(owner.displayName) ?? {}), shown].join('\n');
    // Where the browser keeps nothing it is shown with its id once the mailbox has saved that.
    const isBeingSaved = owner.emailAddress === undefined && tellsOf(shown, call.dialString);
    return places.includes(id) || isBeingSaved ? [] : [`lost: ${short(id)}`];
  });
}

/** The ribbon calls whichever number was used last: each press on it accounts for one call that nobody pressed by number. */
function rangTwice({ network, presses, ribbonPresses }: Run): readonly string[] {
  const more = [...network.placed].flatMap(([number, count]) => {
    const unpressed = count - (presses.get(number)?.count ?? 0);
    return unpressed > 0 ? [{ number, count, unpressed }] : [];
  });
  return more.reduce((sum, { unpressed }) => sum + unpressed, 0) <= ribbonPresses
    ? []
    : more.map(({ number, count }) => `rang ${String(count)} times: ${number}`);
}

/** Each press that placed has an outcome on screen, in every pane of the mailbox. */
function withoutOutcome(run: Run): readonly string[] {
  const { presses, letGo, aimed, seen, stage, clockSetAt } = run;
  const now = stage.time.now();
  return [...presses].flatMap(([number, { at }]) => {
    const { displayName } = mailboxCalling(number).owner;
    const isOpen = seen.some(({ owner }) => owner === displayName);
    // One that is hung up before it has gone out is not placed at all.
    const isExcused = letGo.has(number) || aimed.has(number) || clockSetAt > at || now - at > listedFor;
    if (!isOpen || isExcused || tellsOf(shownIn(run, displayName), number)) return [];
    return [`nothing tells what became of the call to ${number}`];
  });
}

/** Whether a running call need not be listed. */
function isExcused(run: Run, { id, dialString, placedAt }: LineCall): boolean {
  const { letGo, exchange, delivered, presses, stage, clockSetAt } = run;
  // A computer that sleeps may leave the press on its way to Exchange for long.
  const at = Math.min(placedAt, presses.get(dialString)?.at ?? placedAt);
  const isForgotten = !delivered.has(id) && (stage.time.now() - at > listedFor || clockSetAt > at);
  return letGo.has(id) || letGo.has(dialString) || exchange.ordered.has(id) || isForgotten;
}

/** Each call that rings at the phone is listed as live, may be ringing or being placed. */
function unlisted(run: Run): readonly string[] {
  return run.exchange.line.calls().flatMap((call) => {
    if (!run.exchange.isRunning(call.id) || isExcused(run, call)) return [];
    const { displayName } = mailboxCalling(call.dialString).owner;
    if (!run.seen.some(({ owner }) => owner === displayName)) return [];
    const running = shownIn(run, displayName, 'running');
    return running.includes(call.id) || tellsOf(running, call.dialString)
      ? []
      : [`runs and is not listed: ${short(call.id)} ${call.dialString}`];
  });
}

function endedTooSoon(run: Run): readonly string[] {
  const { exchange } = run;
  return exchange.line
    .calls()
    .filter(({ id, dialString }) => {
      const { displayName } = mailboxCalling(dialString).owner;
      const isOver = !exchange.isRunning(id) || exchange.ordered.has(id);
      return !isOver && shownIn(run, displayName, 'ended').includes(id);
    })
    .map(({ id }) => `shown as ended while it runs: ${short(id)}`);
}

/** Nothing is ended that nobody aimed at. */
function notAimedAt({ network, aimed, exchange }: Run): readonly string[] {
  return [...network.hangUps].flatMap((id) => {
    const call = exchange.call(id);
    // Ids that were never given are pasted by hand.
    const isAimed = !call || aimed.has(id) || aimed.has(call.dialString);
    return isAimed ? [] : [`hung up, and nobody aimed at it: ${short(id)}`];
  });
}

/** Nothing of one mailbox is shown in another, or kept for it; and for nobody nothing is kept. */
function mixedUp(run: Run, stored: string): readonly string[] {
  const { network } = run;
  const entries = JSON.parse(stored) as readonly (readonly [string, string])[];
  return mailboxes.flatMap(({ owner: { displayName, emailAddress } }) => {
    const kept = entries.filter(([key]) => emailAddress !== undefined && key.includes(emailAddress));
    const bag = network.settings.get(displayName) ?? {};
    const all = [shownIn(run, displayName), JSON.stringify(bag), JSON.stringify(kept)].join('\n');
    return namesIn(run, all)
      .filter((name) => {
        const number = run.exchange.call(name)?.dialString ?? name;
        return mailboxCalling(number).owner.displayName !== displayName;
      })
      .map((name) => `of another mailbox, with ${displayName}: ${short(name)}`);
  });
}

/** The browser keeps nothing for a mailbox that nobody has named. */
function keptForNobody(run: Run, stored: string): readonly string[] {
  return namesIn(run, stored)
    .filter((name) => mailboxCalling(run.exchange.call(name)?.dialString ?? name) === namelessMailbox)
    .map((name) => `kept for nobody: ${short(name)}`);
}

/** What must hold after every step, and does not. */
export async function findBrokenPromises(run: Run): Promise<readonly string[]> {
  const { stored, delivered, most, unknown, notifications } = await run.stage.page.evaluate(readFacts);
  for (const id of delivered) run.delivered.add(id);
  return [
    ...lost(run, stored),
    ...rangTwice(run),
    ...withoutOutcome(run),
    ...unlisted(run),
    ...endedTooSoon(run),
    ...notAimedAt(run),
    ...mixedUp(run, stored),
    ...keptForNobody(run, stored),
    ...(most > 3 ? [`in flight: ${String(most)}`] : []),
    ...(notifications > 1 ? ['more than one notification on the message'] : []),
    ...(unknown > 0 ? ['office.js asked for what the sandbox does not play'] : []),
    ...(run.seen.length > 0 && run.seen.every(({ isReady }) => isReady) ? [] : ['a pane is not there']),
  ];
}
