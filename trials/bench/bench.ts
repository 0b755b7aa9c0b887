import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tools/browser.mjs';
import { benches } from '../../tools/verbs/trials.mjs';
import type { VerbInput } from '../../tools/verbs/Verb.ts';
import { brokenBudgets } from './Budget.ts';
import type { Budget } from './Budget.ts';
import { benchHandover } from './handover.ts';
import { benchHour } from './hour.ts';
import { benchLoads } from './loads.ts';
import { benchMany } from './many.ts';
import { benchPress } from './press.ts';
import { benchRibbon } from './ribbon.ts';
import { printTable } from './printTable.ts';
import { benchProtocol } from './protocol.ts';
import { servePane } from './servePane.ts';
import { serveSandbox } from './serveSandbox.ts';
import type { Stage } from './Stage.ts';
import { benchTraffic } from './traffic.ts';

type Bench = (stage: Stage, loads: number) => Promise<{ readonly budgets: readonly Budget[] }>;

const parts: Readonly<Record<(typeof benches)[number], Bench>> = {
  loads: benchLoads,
  handover: benchHandover,
  press: benchPress,
  ribbon: benchRibbon,
  many: benchMany,
  hour: benchHour,
  protocol: benchProtocol,
  traffic: benchTraffic,
};

function printBudgets(budgets: readonly Budget[]): void {
  const broken = new Set(brokenBudgets(budgets));
  printTable('Budgets', [
    ['figure', 'is', 'at most', ''],
    ...budgets.map((budget) => [
      budget.name,
      budget.value.toFixed(2),
      `${String(budget.limit)} ${budget.unit}`,
      broken.has(budget) ? 'BROKEN' : 'kept',
    ]),
  ]);
}

/** Measures the built pane. Resolves with the exit status: 1 when a budget is broken. */
export async function bench({ option, number }: VerbInput): Promise<number> {
  const sandbox = await serveSandbox();
  const pane = await servePane('dist', '.sandbox');
  const paneApart = await servePane('dist', '.sandbox', { ownProcess: true });
  const browser = await chromium.launch(findBrowser());
  const stage: Stage = {
    browser,
    outlook: sandbox.address,
    pane: pane.address,
    paneApart: paneApart.address,
  };
  const budgets: Budget[] = [];
  const figures: Record<string, unknown> = {};
  for (const name of benches) {
    if ((option('only') ?? name) !== name) continue;
    const result = await parts[name](stage, number('loads') ?? 15);
    figures[name] = result;
    budgets.push(...result.budgets);
  }
  printBudgets(budgets);
  const path = option('json') ?? 'test-results/bench.json';
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ figures, budgets }, undefined, 2));
  await browser.close();
  pane.close();
  paneApart.close();
  await sandbox.close();
  return brokenBudgets(budgets).length > 0 ? 1 : 0;
}
