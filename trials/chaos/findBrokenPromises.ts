import type { Run } from './Run.ts';

/** What the page knows of its own. */
interface Facts {
  readonly stored: string;
  readonly delivered: readonly string[];
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

/** Whatever was handed to the add-in must be kept at once, however soon the pane is closed. */
function lost(run: Run, stored: string): readonly string[] {
  const { seen, network, delivered, exchange } = run;
  const places = [
    stored,
    JSON.stringify(network.settings),
    ...seen.flatMap(({ active, recent }) => [...active, ...recent]),
  ].join('\n');
  return [...delivered]
    .filter((id) => exchange.givenWhole.has(id) && exchange.isRunning(id) && !places.includes(id))
    .map((id) => `lost: ${id.slice(0, 12)}`);
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
  for (const id of delivered) run.delivered.add(id);
  return [
    ...lost(run, stored),
    ...rangTwice(run),
    ...(most > 3 ? [`in flight: ${String(most)}`] : []),
    ...(unknown > 0 ? ['office.js asked for what the sandbox does not play'] : []),
    ...endedTooSoon(run),
    ...(run.seen.length > 0 && run.seen.every(({ isReady }) => isReady) ? [] : ['a pane is not there']),
  ];
}
