import { actions } from './actions/actions.ts';
import { chooseInterference } from './chooseInterference.ts';
import type { Tally } from './createTally.ts';
import type { Run } from './Run.ts';
import { setOnline } from './page/setOnline.ts';
import { changeWeather } from './Weather.ts';

const sum = actions.reduce((all, [weight]) => all + weight, 0);

/** So many that two calls hardly ever share one. */
const interferences = 199;

/** Outlook's own misbehaviour: decided here, so that it depends on the seed and the step alone. */
async function interfere({ stage, random, network }: Run): Promise<void> {
  const hands = Array.from({ length: interferences }, () =>
    random.chance(network.weather.outlook) ? chooseInterference(random) : null,
  );
  await stage.page.evaluate((decided) => {
    const { sandbox } = window;
    if (!sandbox) return;
    const asked = new Map<string, number>();
    // Not in the order of the calls: which of two panes asks first depends on the machine.
    sandbox.interfere = ({ method, envelope, pane }) => {
      const call = `${String(pane)} ${method} ${envelope ?? ''}`;
      const times = (asked.get(call) ?? 0) + 1;
      asked.set(call, times);
      let place = times;
      for (const character of call) place = (place * 31 + (character.codePointAt(0) ?? 0)) % decided.length;
      const hand = decided[place] ?? undefined;
      if (hand) window.interferences = [...(window.interferences ?? []), hand.kind];
      return hand;
    };
  }, hands);
}

async function takeInterferences({ stage }: Run): Promise<readonly string[]> {
  return stage.page.evaluate(() => {
    const kinds = window.interferences ?? [];
    window.interferences = [];
    return kinds;
  });
}

async function act(run: Run): Promise<string> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    let left = run.random.next() * sum;
    const [, action] = actions.find(([weight]) => (left -= weight) < 0) ?? actions[0] ?? [];
    const done = await action?.(run);
    if (done !== undefined) return done;
  }
  return 'wait';
}

/** Something happens, and then time passes. Returns what happened. */
export async function takeStep(run: Run, tally: Tally): Promise<string> {
  const { random, network, stage } = run;
  if (random.chance(0.2)) {
    const { offline } = network.weather;
    network.weather = changeWeather(random);
    run.exchange.hangUpTakes = network.weather.hangUpTakes;
    if (offline !== network.weather.offline) await stage.page.evaluate(setOnline, !network.weather.offline);
  }
  await interfere(run);
  const what = await act(run);
  await stage.advance(random.pick([0, 100, 500, 1_000, 1_000, 3_000, 3_000, 10_000, 25_000]));
  for (const kind of await takeInterferences(run)) tally.spoilt(`Outlook: ${kind}`);
  return what;
}

declare global {
  interface Window {
    /** How Outlook has misbehaved since it was last asked. */
    interferences?: readonly string[];
  }
}
