// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { addCounts, closingLine, staticCounts } from './counts.mjs';
import { readPlaywrightReport, readVitestReport } from './reports.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = 'test-results';

/**
 * @typedef {import('./reports.mjs').Reported} Reported
 * @typedef {{ verb: string, args?: string[], repair: string, read?: (passed: boolean) => Reported }} Gate
 */

/**
 * @param {string} verb
 * @param {string} name of the report
 * @returns {Gate}
 */
function vitest(verb, name) {
  const report = `${reports}/${name}.json`;
  return {
    verb,
    args: ['--report', report],
    repair: 'npm run test:watch',
    read: (passed) => readVitestReport(`${root}/${report}`, passed),
  };
}

/** @type {readonly Gate[]} */
const gates = [
  { verb: 'test:types', repair: 'npm run test:types' },
  { verb: 'test:lint', repair: 'npm run test:lint -- --fix' },
  { verb: 'test:format', repair: 'npm run format' },
  { verb: 'test:dead', repair: 'npm run test:dead' },
  { verb: 'validate', repair: 'npm run validate' },
  vitest('test:unit', 'unit'),
  vitest('test:browser', 'browser'),
  {
    verb: 'test:e2e',
    repair: 'npm run test:e2e, or look at it with npm run e2e:ui',
    read: (passed) => readPlaywrightReport(`${root}/${reports}/e2e.json`, passed),
  },
];

/**
 * @param {boolean} passed
 * @returns {Reported}
 */
function withoutTests(passed) {
  return { counts: staticCounts(passed), failures: [] };
}

/** @param {Gate} gate */
function run({ verb, args = [], repair, read = withoutTests }) {
  console.log(`\n> ${verb}`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, ['tools/run.mjs', verb, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  const passed = status === 0;
  const seconds = (Date.now() - started) / 1000;
  const took = `in ${seconds.toFixed(1)} s`;
  console.log(passed ? `  ${verb} passed ${took}` : `  ${verb} FAILED ${took}; mend it with: ${repair}`);
  return { verb, passed, seconds, ...read(passed) };
}

/**
 * @param {readonly { verb: string, seconds: number }[]} results
 * @returns {string} how long each gate took, and all of them
 */
function secondsOf(results) {
  const all = { verb: 'all', seconds: results.reduce((sum, { seconds }) => sum + seconds, 0) };
  return [...results, all]
    .map(({ verb, seconds }) => `  ${verb.padEnd(12)} ${seconds.toFixed(0).padStart(5)} s`)
    .join('\n');
}

/**
 * Runs every gate, one after the other, and says at the end how long each took and how many tests passed and failed. A
 * failing gate does not stop the others: one run tells everything that is to be mended.
 * @returns {number} the exit status
 */
export function runGates() {
  // Reports of an earlier run must not be counted when a gate does not get as far as writing one.
  rmSync(`${root}/${reports}`, { recursive: true, force: true });
  mkdirSync(`${root}/${reports}`);
  const results = gates.map(run);
  const failed = results.filter(({ passed, counts }) => !passed || counts.failed > 0);
  console.log(`\n${secondsOf(results)}`);
  if (failed.length > 0) console.log(`\nFailed: ${failed.map(({ verb }) => verb).join(', ')}`);
  // Said again at the end: what a gate printed may be thousands of lines above.
  for (const failure of failed.flatMap(({ failures }) => failures)) console.log(`  ${failure}`);
  console.log(`\n${closingLine(addCounts(results.map(({ counts }) => counts)))}`);
  return failed.length > 0 ? 1 : 0;
}
