import type { Page } from '@playwright/test';
import { hashOf } from './hashOf.ts';
import type { Run } from './Run.ts';

/** What happened in a run, in figures. */
export interface Tally {
  spoilt(kind: string): void;
  broken(promise: string): void;
  grew(share: number): void;
  stepped(step: number, what: string, run: Run): void;
  finish(run: Run): void;
  readonly violations: readonly string[];
  /** The figures in words. */
  report(): string;
}

/** The share of memory that may be gained after the warm-up. */
const mostGrowth = 0.1;

/** The browser's own lines about requests that were made to fail are no errors of the page's. */
const failedRequest = 'Failed to load resource';

/** Whether every step is printed as it is taken. */
const isTold = process.env['CHAOS_LOG'] !== undefined;

export function createTally(page: Page): Tally {
  const spoilt = new Map<string, number>();
  const violations: string[] = [];
  let at = 0;
  let digest = 0;
  let growth = -Infinity;
  let figures = '';

  function broken(promise: string): void {
    const line = `step ${String(at)}: ${promise}`;
    if (violations.some((known) => known.endsWith(promise))) return;
    violations.push(line);
    if (isTold) console.log(`broken: ${line}`);
  }

  page.on('pageerror', (error) => {
    broken(`uncaught: ${error.message}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith(failedRequest))
      broken(`console: ${message.text()}`);
  });

  return {
    violations,
    broken,
    spoilt(kind) {
      spoilt.set(kind, (spoilt.get(kind) ?? 0) + 1);
    },
    grew(share) {
      growth = Math.max(growth, share);
      if (share > mostGrowth) broken(`memory grew by ${(share * 100).toFixed(1)} %`);
    },
    stepped(step, what, { seen, exchange, stage }) {
      at = step;
      const line = `${String(step)} ${String(stage.time.now())} ${what} ${JSON.stringify(seen)} ${String(exchange.line.calls().length)}`;
      if (isTold) console.log(line);
      digest = hashOf(`${String(digest)} ${line}`);
    },
    finish({ exchange, hangUpPresses, stage, presses }) {
      const calls = exchange.line.calls();
      const ended = calls.filter(({ state }) => state === 'Disconnected').length;
      const faults = [...spoilt]
        .sort(([one], [other]) => one.localeCompare(other))
        .map(([kind, count]) => `    ${kind}: ${String(count)}`);
      const total = [...spoilt.values()].reduce((sum, count) => sum + count, 0);
      figures = [
        `  steps: ${String(at)} (${String(Math.round((stage.time.now() - Date.UTC(2026, 2, 3, 9)) / 60_000))} minutes in the pane's time)`,
        `  faults injected: ${String(total)}`,
        ...faults,
        `  numbers pressed: ${String(presses.size)}, calls placed: ${String(calls.length)}, ended: ${String(ended)}, hang-ups pressed: ${String(hangUpPresses)}`,
        Number.isFinite(growth) ? `  memory after warm-up: ${(growth * 100).toFixed(1)} %` : '',
        `  digest: ${digest.toString(16)}`,
      ].join('\n');
    },
    report: () =>
      [
        figures,
        `  violations: ${String(violations.length)}`,
        ...violations.map((line) => `    ${line}`),
      ].join('\n'),
  };
}
