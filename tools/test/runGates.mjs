// @ts-check
import { Buffer } from 'node:buffer';
import { mkdirSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { adviceFor, findEngines, foundEngines } from '../engines.mjs';
import { addCounts, closingLine, staticCounts } from './counts.mjs';
import { readPlaywrightReport, readVitestReport } from './reports.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = 'test-results';

/**
 * @typedef {import('./reports.mjs').Reported} Reported
 * @typedef {{ verb: string, args?: string[], repair: string, isLong?: boolean, read?: (passed: boolean) => Reported }} Gate
 */

/**
 * @param {string} verb
 * @param {string} name of the report
 * @param {string} repair
 * @returns {Gate}
 */
function vitest(verb, name, repair = 'npm run test:watch') {
  const report = `${reports}/${name}.json`;
  return {
    verb,
    args: ['--report', report],
    repair,
    read: (passed) => readVitestReport(`${root}/${report}`, passed),
  };
}

/**
 * The pane as it ships, for those that look at it.
 * @type {Gate}
 */
const build = { verb: 'build', repair: 'npm run build' };

/** @type {readonly Gate[]} */
const gatesOfCode = [
  { verb: 'test:lint', repair: 'npm run test:lint -- --fix' },
  vitest('test:browser', 'browser'),
  vitest('test:unit', 'unit'),
  { verb: 'test:format', repair: 'npm run format' },
  { verb: 'test:types', repair: 'npm run test:types' },
  { verb: 'test:dead', repair: 'npm run test:dead' },
  { verb: 'validate', repair: 'npm run validate' },
];

/** @type {Gate} */
const endToEnd = {
  verb: 'test:e2e',
  args: ['--built'],
  repair: 'npm run test:e2e, or look at it with npm run e2e:ui',
  isLong: true,
  read: (passed) => readPlaywrightReport(`${root}/${reports}/e2e.json`, passed),
};

/**
 * Firefox and WebKit are on few machines: where there is neither, that is said, and nothing fails for it.
 * @returns {readonly Gate[]}
 */
function gatesOfEngines() {
  const engines = findEngines();
  const { args = [], ...gate } = vitest('test:engines', 'engines', 'npm run test:engines');
  if (foundEngines(engines).length > 0) return [{ ...gate, args: [...args, '--built'] }];
  console.log(`\n${adviceFor(engines)}`);
  return [];
}

/**
 * @param {boolean} passed
 * @returns {Reported}
 */
function withoutTests(passed) {
  return { counts: staticCounts(passed), failures: [] };
}

/**
 * What a gate prints is printed when it has ended, so that two do not mix; of a long one at once, in whole lines.
 * @param {Gate} gate
 */
async function run({ verb, args = [], repair, isLong = false, read = withoutTests }) {
  if (isLong) console.log(`\n> ${verb}`);
  const stdio = isLong ? 'inherit' : 'pipe';
  const started = Date.now();
  const child = spawn(process.execPath, ['tools/run.mjs', verb, ...args], {
    cwd: root,
    stdio: ['ignore', stdio, stdio],
    env: { ...process.env, PLAYWRIGHT_FORCE_TTY: 'false' },
  });
  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => printed.push(piece));
  const [status] = await once(child, 'close');
  const passed = status === 0;
  const seconds = (Date.now() - started) / 1000;
  if (!isLong) console.log(`\n> ${verb}\n${Buffer.concat(printed).toString('utf8').trimEnd()}`);
  const took = `in ${seconds.toFixed(1)} s`;
  console.log(passed ? `  ${verb} passed ${took}` : `  ${verb} FAILED ${took}; mend it with: ${repair}`);
  return { verb, passed, seconds, ...read(passed) };
}

/** @typedef {Awaited<ReturnType<typeof run>>} Result */

/**
 * @param {readonly Gate[]} gates
 * @returns {Promise<Result[]>} in the order in which they ended
 */
async function runTwoAtATime(gates) {
  const left = [...gates];
  /** @type {Result[]} */
  const results = [];
  async function runTheRest() {
    for (let gate = left.shift(); gate; gate = left.shift()) results.push(await run(gate));
  }
  await Promise.all([runTheRest(), runTheRest()]);
  return results;
}

/**
 * @param {readonly { verb: string, seconds: number }[]} results
 * @param {number} seconds of all of them: some ran side by side
 * @returns {string} how long each gate took, and the whole
 */
function secondsOf(results, seconds) {
  const all = { verb: 'all', seconds };
  return [...results, all]
    .map(({ verb, seconds }) => `  ${verb.padEnd(12)} ${seconds.toFixed(0).padStart(5)} s`)
    .join('\n');
}

/**
 * Runs every gate, and says at the end how long each took and how many tests passed and failed. A failing gate does not
 * stop the others: one run tells everything that is to be mended.
 * @returns {Promise<number>} the exit status
 */
export async function runGates() {
  // Reports of an earlier run must not be counted when a gate does not get as far as writing one.
  rmSync(`${root}/${reports}`, { recursive: true, force: true });
  mkdirSync(`${root}/${reports}`);
  const started = Date.now();
  const built = await run(build);
  const [engines, people] = built.passed ? [gatesOfEngines(), [endToEnd]] : [[], []];
  // The engines wait for much: all the rest has time to run beside them.
  const results = [built, ...(await runTwoAtATime([...engines, ...gatesOfCode, ...people]))];
  const failed = results.filter(({ passed, counts }) => !passed || counts.failed > 0);
  console.log(`\n${secondsOf(results, (Date.now() - started) / 1000)}`);
  if (failed.length > 0) console.log(`\nFailed: ${failed.map(({ verb }) => verb).join(', ')}`);
  // Said again at the end: what a gate printed may be thousands of lines above.
  for (const failure of failed.flatMap(({ failures }) => failures)) console.log(`  ${failure}`);
  console.log(`\n${closingLine(addCounts(results.map(({ counts }) => counts)))}`);
  return failed.length > 0 ? 1 : 0;
}
