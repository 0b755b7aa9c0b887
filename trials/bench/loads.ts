import type { Budget } from './Budget.ts';
import { circumstances, measureLoad, subjects } from './measureLoads.ts';
import type { Circumstance, Load, Subject } from './measureLoads.ts';
import { printTable } from './printTable.ts';
import type { Stage } from './Stage.ts';
import { median, withSpread } from './statistics.ts';

type Loads = Record<Subject, Load[]>;

const usableBudgets: Readonly<Record<Circumstance, number>> = {
  cold: 1.25,
  warm: 1.2,
  'cold, throttled': 1.4,
  'warm, throttled': 1.4,
};

const names = Object.keys(subjects) as Subject[];

/** One load of each subject in turn, so that whatever else the machine does hits all alike. */
async function alternate(stage: Stage, circumstance: Circumstance, rounds: number): Promise<Loads> {
  const loads: Loads = { bare: [], empty: [], five: [] };
  for (let round = -1; round < rounds; round += 1) {
    for (const subject of names) {
      const load = await measureLoad(stage, subject, circumstance);
      // The first round warms up: the browser, the servers, the operating system's file cache.
      if (round >= 0) loads[subject].push(load);
    }
  }
  return loads;
}

function usable(loads: readonly Load[]): number[] {
  return loads.map((load) => load.usable);
}

function paint(loads: readonly Load[]): number[] {
  return loads.map((load) => load.firstContentfulPaint);
}

function budgetsOf(circumstance: Circumstance, loads: Loads): Budget[] {
  const bare = median(usable(loads.bare));
  return names
    .filter((subject) => subject !== 'bare')
    .flatMap((subject) => [
      {
        name: `usable, ${subject}, ${circumstance}`,
        value: median(usable(loads[subject])) / bare,
        limit: usableBudgets[circumstance],
        unit: 'x bare',
      },
      {
        name: `first contentful paint, ${subject}, ${circumstance}`,
        value: median(paint(loads[subject])) / bare,
        limit: 1,
        unit: 'x bare usable',
      },
    ]);
}

/** Loads the bare page and the pane side by side, and prints how near the pane comes. */
export async function benchLoads(
  stage: Stage,
  rounds: number,
): Promise<{ loads: unknown; budgets: Budget[] }> {
  const all: Partial<Record<Circumstance, Loads>> = {};
  const budgets: Budget[] = [];
  const rows = [['', 'subject', 'usable ms', 'x bare', 'first paint ms', 'x bare usable']];
  for (const circumstance of Object.keys(circumstances) as Circumstance[]) {
    const loads = await alternate(stage, circumstance, rounds);
    all[circumstance] = loads;
    budgets.push(...budgetsOf(circumstance, loads));
    const bare = median(usable(loads.bare));
    for (const subject of names) {
      const [times, paints] = [usable(loads[subject]), paint(loads[subject])];
      const ratios = [median(times) / bare, median(paints) / bare].map((ratio) => ratio.toFixed(2));
      rows.push([
        circumstance,
        subject,
        withSpread(times),
        ratios[0] ?? '',
        withSpread(paints),
        ratios[1] ?? '',
      ]);
    }
  }
  const bytes = Object.values(all).flatMap((loads) =>
    names.filter((name) => name !== 'bare').flatMap((name) => loads[name]),
  );
  const scriptBytes = Math.max(...bytes.map((load) => load.scriptBytes));
  budgets.push({
    name: 'script beside office.js until usable',
    value: scriptBytes / 1_000,
    limit: 105,
    unit: 'KB',
  });
  printTable(`From the click to usable: ${String(rounds)} loads each, median (middle half)`, rows);
  return { loads: all, budgets };
}
