import type { Budget } from './Budget.ts';
import { circumstances, measureLoad } from './measureLoads.ts';
import type { Circumstance, Load } from './measureLoads.ts';
import { printTable } from './printTable.ts';
import type { Stage } from './Stage.ts';
import { middleMean, withSpread } from './statistics.ts';
import { subjects } from './subjects.ts';
import type { Subject } from './subjects.ts';

/** The loads of one subject in one circumstance. */
interface Series {
  /** In each of them somebody pressed. */
  readonly pressed: Load[];
  /** Left alone, as what a press leads to delays the last view. */
  readonly watched: Load[];
}

type Loads = Readonly<Record<Subject, Series>>;

const usableBudgets: Readonly<Record<Circumstance, number>> = {
  cold: 1.25,
  warm: 1.2,
  'cold, throttled': 1.4,
  'warm, throttled': 1.4,
};

/** In KB of 1,000 bytes, compressed. */
const mostScript = 40;

/** One round of so many is also watched without a press: how long the last view takes has no budget. */
const watchedEvery = 3;

const names = Object.keys(subjects) as Subject[];
const panes = names.filter((subject) => subject !== 'bare');

const usable = ({ pressed }: Series): number[] => pressed.map((load) => load.usable);
const paint = ({ pressed }: Series): number[] => pressed.map((load) => load.firstContentfulPaint);
const toRequest = ({ pressed }: Series): number[] => pressed.map((load) => load.toRequest);
const complete = ({ watched }: Series): number[] => watched.map((load) => load.complete);

/** One load of each subject in turn, so that whatever else the machine does hits all alike. */
async function alternate(stage: Stage, circumstance: Circumstance, rounds: number): Promise<Loads> {
  const series = (): Series => ({ pressed: [], watched: [] });
  const loads: Loads = { bare: series(), empty: series(), five: series() };
  for (let round = -1; round < rounds; round += 1) {
    for (const subject of names) {
      const turn = Math.max(0, round);
      const load = await measureLoad(stage, subject, circumstance, { presses: true, turn });
      // The first round warms up: the browser, the servers, the operating system's file cache.
      if (round < 0) continue;
      loads[subject].pressed.push(load);
      if (subject === 'bare' || round % watchedEvery !== 0) continue;
      loads[subject].watched.push(await measureLoad(stage, subject, circumstance, { presses: false, turn }));
    }
  }
  return loads;
}

function budgetsOf(circumstance: Circumstance, loads: Loads): Budget[] {
  const bare = middleMean(usable(loads.bare));
  return panes.flatMap((subject) => [
    {
      name: `usable, ${subject}, ${circumstance}`,
      value: middleMean(usable(loads[subject])) / bare,
      limit: usableBudgets[circumstance],
      unit: 'x bare',
    },
    {
      name: `first contentful paint, ${subject}, ${circumstance}`,
      value: middleMean(paint(loads[subject])) / bare,
      limit: 1,
      unit: 'x bare usable',
    },
  ]);
}

/** What holds in every load, whatever the circumstances. */
function budgetsOfAll(subject: Subject, all: readonly Loads[]): Budget[] {
  const pressed = all.flatMap((loads) => loads[subject].pressed);
  return [
    {
      name: `script beside office.js until usable, ${subject}`,
      value: Math.max(...pressed.map(({ scriptBytes }) => scriptBytes)) / 1_000,
      limit: mostScript,
      unit: 'KB',
    },
    {
      name: `presses on what was shown that came to nothing, ${subject}`,
      value: pressed.reduce((sum, { inVain }) => sum + inVain, 0),
      limit: 0,
      unit: '',
    },
    {
      name: `loads whose press did not reach Exchange exactly once, ${subject}`,
      value: pressed.filter(({ asked }) => asked !== 1).length,
      limit: 0,
      unit: '',
    },
  ];
}

function rowsOf(circumstance: Circumstance, loads: Loads): string[][] {
  const bare = middleMean(usable(loads.bare));
  return names.map((subject) => [
    circumstance,
    subject,
    ...[usable, paint, complete].flatMap((timesOf) => {
      const times = timesOf(loads[subject]);
      return times.length > 0
        ? [withSpread(times, 0, middleMean), (middleMean(times) / bare).toFixed(2)]
        : ['', ''];
    }),
    withSpread(toRequest(loads[subject]), 0, middleMean),
  ]);
}

/** Loads the bare page and the pane side by side, and prints how near the pane comes. */
export async function benchLoads(
  stage: Stage,
  rounds: number,
): Promise<{ loads: unknown; budgets: Budget[] }> {
  const all: Partial<Record<Circumstance, Loads>> = {};
  const budgets: Budget[] = [];
  const rows = [
    ['', 'subject', 'usable ms', 'x bare', 'first paint ms', 'x', 'last view ms', 'x', 'press to request ms'],
  ];
  for (const circumstance of Object.keys(circumstances) as Circumstance[]) {
    const loads = await alternate(stage, circumstance, rounds);
    all[circumstance] = loads;
    budgets.push(...budgetsOf(circumstance, loads));
    rows.push(...rowsOf(circumstance, loads));
  }
  for (const subject of panes) budgets.push(...budgetsOfAll(subject, Object.values(all)));
  printTable(
    `From the click to usable: ${String(rounds)} loads each, mean of the middle half (the middle half)`,
    rows,
  );
  return { loads: all, budgets };
}
