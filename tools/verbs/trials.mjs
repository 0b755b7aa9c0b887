// @ts-check
import { importTypeScript, runTool } from '../tool.mjs';

/**
 * @typedef {import('./Verb.ts').Verb} Verb
 * @typedef {import('./Verb.ts').VerbInput} VerbInput
 * @typedef {{ bench: (input: VerbInput) => Promise<number> }} BenchModule
 */

/** What `npm run bench` measures, in this order. */
export const benches = /** @type {const} */ ([
  'loads',
  'handover',
  'press',
  'ribbon',
  'many',
  'hour',
  'protocol',
  'traffic',
]);

/** @type {readonly Verb[]} */
export const trialVerbs = [
  {
    name: 'chaos',
    does: `Lets everything misbehave around the built pane, and tells of every promise that is broken.
A minute is so many steps; the same minutes and seed repeat the run, and the digest at its end tells whether two went alike.`,
    options: [
      { name: 'minutes', value: 'N', kind: 'number', least: 0.1, means: 'how long (1)' },
      { name: 'seed', value: 'N', kind: 'whole', means: 'which run (1)' },
      { name: 'log', means: 'prints every step' },
    ],
    builds: true,
    start: ({ option, has }) =>
      runTool('@playwright/test:playwright', ['test', '--project', 'chaos', '--reporter', 'list'], {
        CHAOS_MINUTES: option('minutes') ?? '1',
        CHAOS_SEED: option('seed') ?? '1',
        ...(has('log') ? { CHAOS_LOG: '1' } : {}),
      }),
  },
  {
    name: 'fuzz',
    does: `Reads mutated replies in a real browser engine.
It fails if a reader throws, takes longer than 50 ms, or takes something for a success that it was not.`,
    options: [
      { name: 'replies', value: 'N', kind: 'whole', least: 1, means: 'how many (100000)' },
      { name: 'seed', value: 'N', kind: 'whole', means: 'which run (1)' },
      { name: 'first', value: 'N', kind: 'whole', means: 'begins with the reply of this number (0)' },
      {
        name: 'parser',
        value: 'NAME',
        choices: ['libxml2', 'xml-rs'],
        means: "one of Chromium's two XML parsers, if not its usual one",
      },
    ],
    async start(input) {
      const { fuzz } = await import('../../trials/fuzz/fuzz.mjs');
      return fuzz(input);
    },
  },
  {
    name: 'bench',
    does: `Measures the built pane beside a bare office.js page, and holds it against its budgets.
docs/speed.md says what the figures mean.`,
    options: [
      {
        name: 'loads',
        value: 'N',
        kind: 'whole',
        least: 1,
        means: 'how many loads of each page in each circumstance (15)',
      },
      { name: 'only', value: 'NAME', choices: benches, means: 'one part' },
      { name: 'json', value: 'FILE', means: 'where the figures go (test-results/bench.json)' },
    ],
    builds: true,
    async start(input) {
      const { bench } = /** @type {BenchModule} */ (await importTypeScript('trials/bench/bench.ts'));
      return bench(input);
    },
  },
];
