// @ts-check
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from '../tool.mjs';
import { WrongArgument } from './readArguments.mjs';

/**
 * @typedef {import('./Verb.ts').Verb} Verb
 * @typedef {import('./Verb.ts').VerbArgument} VerbArgument
 * @typedef {import('./Verb.ts').VerbInput} VerbInput
 * @typedef {import('./Verb.ts').VerbOption} VerbOption
 */

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @type {VerbArgument} */
const files = { name: 'FILE', means: 'only the test files with this in their path', many: true };

/** @type {readonly VerbOption[]} */
const random = [
  { name: 'seed', value: 'N', kind: 'whole', means: 'where the random tests begin, if not at 1' },
  { name: 'runs', value: 'N', kind: 'whole', least: 1, means: 'how often each random test is tried' },
];

/** @type {VerbOption} */
const report = { name: 'report', value: 'FILE', means: 'writes the results as JSON, too' };

/**
 * @param {RegExp} isTest what the names of the test files are like
 * @returns {NonNullable<Verb['check']>} refuses a word that no test file has in its path
 */
function checkFiles(isTest) {
  return ({ positionals }) => {
    if (positionals.length === 0) return;
    const all = ['src', 'sandbox', 'tools', 'trials', 'e2e'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        [folder, ...file.split(sep)].join('/'),
      ),
    );
    for (const word of positionals) {
      if (!all.some((file) => isTest.test(file) && file.includes(word)))
        throw new WrongArgument(`No test file has "${word}" in its path.`);
    }
  };
}

/**
 * @param {VerbInput} input
 * @returns {Record<string, string>} what the tests find in their environment
 */
function randomness({ option }) {
  const seed = option('seed');
  const runs = option('runs');
  return { ...(seed === undefined ? {} : { SEED: seed }), ...(runs === undefined ? {} : { RUNS: runs }) };
}

/**
 * @param {VerbInput} input
 * @param {readonly string[]} which options that say which tests there are
 */
function vitest(input, which) {
  const path = input.option('report');
  const reporters =
    path === undefined ? [] : ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  return runTool('vitest', ['run', ...which, ...reporters, ...input.positionals], randomness(input));
}

/** @type {VerbOption} */
const built = { name: 'built', means: 'takes the pane as it was built last, if it was' };

const unitTests = /(?<!\.browser)\.test\.tsx?$/;
const browserTests = /\.browser\.test\.tsx?$/;
const stories = /\.spec\.ts$/;
const storiesOfEngines = /^e2e\/engines\/.*\.story\.ts$|^src\/ews\/.*\.browser\.test\.ts$/;

/** @param {VerbInput} input */
async function testEngines(input) {
  const { adviceFor, findEngines, foundEngines } = await import('../engines.mjs');
  const engines = findEngines();
  const advice = adviceFor(engines);
  if (advice !== undefined) console.log(advice);
  const found = foundEngines(engines);
  if (found.length === 0) return 1;
  const projects = found.flatMap((name) => [name, `readers (${name})`]);
  const named = [...projects, 'values'].flatMap((project) => ['--project', project]);
  return vitest(input, ['--config', 'e2e/engines/vitest.config.ts', ...named]);
}

/** @type {readonly Verb[]} */
export const testVerbs = [
  {
    name: 'test',
    does: 'Checks types, style and dead code, runs every test, and ends with one line of counts.',
    async start() {
      const { runGates } = await import('../test/runGates.mjs');
      return runGates();
    },
  },
  {
    name: 'test:types',
    does: 'Checks all types.',
    start: () => runTool('typescript:tsc', ['-p', 'src']) || runTool('typescript:tsc', ['-p', '.']),
  },
  {
    name: 'test:lint',
    does: 'Checks style, and which folder may know which.',
    options: [{ name: 'fix', means: 'mends what can be mended without thinking' }],
    start: ({ has }) =>
      runTool('oxlint', ['--config', 'oxlint.config.mjs', ...(has('fix') ? ['--fix'] : [])]),
  },
  {
    name: 'test:format',
    does: 'Checks that everything is formatted as `npm run format` does it.',
    start: () => runTool('oxfmt', ['--check']),
  },
  {
    name: 'test:dead',
    does: 'Looks for files, exports and dependencies that nobody uses.',
    start: () => runTool('knip', []),
  },
  {
    name: 'test:unit',
    does: 'Runs what is pure, in Node.',
    argument: files,
    options: [...random, report],
    check: checkFiles(unitTests),
    start: (input) => vitest(input, ['--project', 'node']),
  },
  {
    name: 'test:browser',
    does: 'Runs what needs DOMParser or React in a real browser, with both of its XML parsers.',
    argument: files,
    options: [...random, report],
    check: checkFiles(browserTests),
    start: (input) => vitest(input, ['--project', 'browser', '--project', 'libxml2']),
  },
  {
    name: 'test:e2e',
    does: 'Does what a person does, in the built pane, through the real office.js.',
    argument: files,
    options: [
      { name: 'update', means: 'takes the pictures of the gallery and the accessibility trees anew' },
      { name: 'trace', means: 'records every test, not only the second try of one that failed' },
      built,
    ],
    builds: true,
    check: checkFiles(stories),
    start: (input) =>
      runTool('@playwright/test:playwright', [
        'test',
        ...input.positionals,
        ...(input.has('update') ? ['--update-snapshots'] : []),
        ...(input.has('trace') ? ['--trace', 'on'] : []),
      ]),
  },
  {
    name: 'test:engines',
    does: 'Does the main things in Firefox and WebKit, as far as they are here, and compares what all engines read.',
    argument: files,
    options: [
      { name: 'seed', value: 'N', kind: 'whole', means: 'which mutated replies are read, if not those of 1' },
      { name: 'runs', value: 'N', kind: 'whole', least: 1, means: 'how many are read (1000)' },
      built,
      report,
    ],
    builds: true,
    check: checkFiles(storiesOfEngines),
    start: testEngines,
  },
  {
    name: 'test:watch',
    does: 'Runs the tests of what is being changed, again and again.',
    argument: files,
    options: random,
    check: checkFiles(/\.test\.tsx?$/),
    start: (input) => runTool('vitest', input.positionals, randomness(input)),
  },
  {
    name: 'e2e:ui',
    does: 'Shows the end-to-end tests in a window: to start one, and to look at each of its steps.',
    argument: files,
    builds: true,
    check: checkFiles(stories),
    start: (input) => runTool('@playwright/test:playwright', ['test', '--ui', ...input.positionals]),
  },
  {
    name: 'format',
    does: 'Formats everything.',
    start: () => runTool('oxfmt', ['--write']),
  },
];
