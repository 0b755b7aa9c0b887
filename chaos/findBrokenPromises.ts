import type { Run } from './Run.ts';

/** What the page knows of its own. */
interface Facts {
  readonly stored: string;
  readonly delivered: readonly (readonly [id: string, born: number])[];
  readonly most: number;
  readonly unknown: number;
}

function readFacts(): Facts {
  return {
    stored: JSON.stringify(Object.entries(localStorage)),
    delivered: [...(window.pageProbe?.delivered ?? [])],
    most: window.sandbox?.maximumInFlight ?? 0,
    unknown: window.sandbox?.unknown.length ?? 0,
  };
}

/** What is lost stays lost, while office.js may hand an answer on only a moment after it came. */
const checksBeforeLost = 3;

function lost(run: Run, stored: string): readonly string[] {
  const { seen, network, delivered, exchange, missing } = run;
  const places = [
    stored,
    JSON.stringify(network.settings),
    ...seen.flatMap(({ active, recent }) => [...active, ...recent]),
  ].join('\n');
  for (const id of delivered) {
    const isMissing = exchange.givenWhole.has(id) && exchange.isRunning(id) && !places.includes(id);
    missing.set(id, isMissing ? (missing.get(id) ?? 0) + 1 : 0);
  }
  return [...missing]
    .filter(([, checks]) => checks >= checksBeforeLost)
    .map(([id]) => `lost: ${id.slice(0, 12)}`);
}

function rangTwice({ network, presses }: Run): readonly string[] {
  return [...network.placed]
    .filter(([number, count]) => count > (presses.get(number) ?? 0))
    .map(([number, count]) => `rang ${String(count)} times: ${number}`);
}

function endedTooSoon({ seen, exchange }: Run): readonly string[] {
  const ended = seen.flatMap(({ recent }) => recent).join('\n');
  return exchange.line
    .calls()
    .filter(({ id }) => exchange.isRunning(id) && ended.includes(id))
    .map(({ id }) => `shown as ended while it runs: ${id.slice(0, 12)}`);
}

/** What must hold after every step, and does not. */
export async function findBrokenPromises(run: Run): Promise<readonly string[]> {
  const { stored, delivered, most, unknown } = await run.stage.page.evaluate(readFacts);
  for (const [id, born] of delivered) {
    // An answer to the page before, which nobody waits for any more, reaches nobody.
    if ((run.exchange.call(id)?.placedAt ?? 0) >= born) run.delivered.add(id);
  }
  return [
    ...lost(run, stored),
    ...rangTwice(run),
    ...(most > 3 ? [`in flight: ${String(most)}`] : []),
    ...(unknown > 0 ? ['office.js asked for what the sandbox does not play'] : []),
    ...endedTooSoon(run),
    ...(run.seen.length > 0 && run.seen.every(({ isReady }) => isReady) ? [] : ['a pane is not there']),
  ];
}
