import type { Budget } from './Budget.ts';
import { pressDuringHandover, spanOfHandover } from './pressDuringHandover.ts';
import type { HandoverPress } from './pressDuringHandover.ts';
import { printTable } from './printTable.ts';
import { apart } from './Stage.ts';
import type { Stage } from './Stage.ts';
import { median, quantile, withSpread } from './statistics.ts';
import type { Subject } from './subjects.ts';

const panes = ['empty', 'five'] as const satisfies readonly Subject[];

/** So many presses for each load that the bench is asked for. */
const pressesALoad = 2;

/** Loads in which nobody presses, to know how long the hand-over takes. */
const watched = 3;

/** How long after the last view presses are made as well, in milliseconds. */
const afterwards = 50;

/** Presses spread evenly from the moment in which the pane is usable until the last view has been there for a while. */
async function spreadPresses(stage: Stage, subject: Subject, count: number): Promise<HandoverPress[]> {
  const spans: number[] = [];
  for (let load = 0; load < watched; load += 1) spans.push(await spanOfHandover(stage, subject));
  const span = median(spans) + afterwards;
  const presses: HandoverPress[] = [];
  for (let turn = 0; turn < count; turn += 1)
    presses.push(await pressDuringHandover(stage, { subject, turn }, (span * turn) / count));
  return presses;
}

/** How soon a press leaves, and that it does, while the views come. */
export async function benchHandover(
  stage: Stage,
  loads: number,
): Promise<{ presses: unknown; budgets: Budget[] }> {
  const count = loads * pressesALoad;
  const rows = [
    ['', 'before the last view', 'lost', 'press to request ms', 'p95', 'waited before ms', 'p95'],
  ];
  const budgets: Budget[] = [];
  const all: Partial<Record<Subject, readonly HandoverPress[]>> = {};
  for (const subject of panes) {
    const presses = await spreadPresses(apart(stage), subject, count);
    all[subject] = presses;
    const left = presses.filter(({ toRequest }) => Number.isFinite(toRequest));
    const toRequest = left.map((press) => press.toRequest);
    const waited = left.map((press) => press.waited);
    rows.push([
      subject,
      String(left.filter(({ ahead }) => ahead > 0).length),
      String(presses.length - left.length),
      withSpread(toRequest, 1),
      quantile(toRequest, 0.95).toFixed(1),
      withSpread(waited, 1),
      quantile(waited, 0.95).toFixed(1),
    ]);
    budgets.push({
      name: `presses during the hand-over that did not reach Exchange exactly once, ${subject}`,
      value: presses.filter(({ asked }) => asked !== 1).length,
      limit: 0,
      unit: '',
    });
    // The first new call of all waits for what the question before it teaches, see createAskEitherWay.
    if (subject === 'five')
      budgets.push({
        name: 'press to request during the hand-over, p95',
        value: quantile(toRequest, 0.95),
        limit: 8,
        unit: 'ms',
      });
  }
  printTable(`While the views come: ${String(count)} presses with the mouse, median (middle half)`, rows);
  return { presses: all, budgets };
}
