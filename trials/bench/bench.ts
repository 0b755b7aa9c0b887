import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tools/browser.mjs';
import { brokenBudgets } from './Budget.ts';
import type { Budget } from './Budget.ts';
import { benchHour } from './hour.ts';
import { benchLoads } from './loads.ts';
import { benchMany } from './many.ts';
import { benchPress } from './press.ts';
import { printTable } from './printTable.ts';
import { benchProtocol } from './protocol.ts';
import { servePane } from './servePane.ts';
import { serveSandbox } from './serveSandbox.ts';
import type { Stage } from './Stage.ts';
import { benchTraffic } from './traffic.ts';

const help = `npm run bench -- [--loads N] [--only NAME] [--json FILE]

  --loads N    how many loads of each page in each circumstance (15)
  --only NAME  loads, press, many, hour, protocol or traffic
  --json FILE  where the figures go (test-results/bench.json)`;

interface Part {
  readonly name: string;
  run(stage: Stage, loads: number): Promise<{ readonly budgets: readonly Budget[] }>;
}

const parts: readonly Part[] = [
  { name: 'loads', run: benchLoads },
  { name: 'press', run: benchPress },
  { name: 'many', run: benchMany },
  { name: 'hour', run: benchHour },
  { name: 'protocol', run: benchProtocol },
  { name: 'traffic', run: benchTraffic },
];

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

/** Measures the built pane and exits with 1 when a budget is broken. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      loads: { type: 'string', default: '15' },
      only: { type: 'string' },
      json: { type: 'string', default: 'test-results/bench.json' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
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
  for (const part of parts) {
    if (values.only !== undefined && values.only !== part.name) continue;
    const result = await part.run(stage, Number(values.loads));
    figures[part.name] = result;
    budgets.push(...result.budgets);
  }
  printBudgets(budgets);
  writeFileSync(join(values.json), JSON.stringify({ figures, budgets }, undefined, 2));
  await browser.close();
  pane.close();
  paneApart.close();
  await sandbox.close();
  process.exitCode = brokenBudgets(budgets).length > 0 ? 1 : 0;
}
