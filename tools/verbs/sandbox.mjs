// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requirePort } from '../freePort.mjs';
import { runTool } from '../tool.mjs';
import { WrongArgument } from './readArguments.mjs';

/**
 * @typedef {import('./Verb.ts').Verb} Verb
 * @typedef {import('./Verb.ts').VerbInput} VerbInput
 * @typedef {import('./Verb.ts').VerbOption} VerbOption
 */

const scenarios = fileURLToPath(new URL('../../sandbox/scenarios', import.meta.url));

/** @type {VerbOption} */
const port = {
  name: 'port',
  value: 'NUMBER',
  kind: 'port',
  means: 'the port of https://localhost, if not 3000 or what PORT in the environment says',
};

/** @returns {string[]} the ids of the scenarios, which stand in a file each */
function scenarioIds() {
  const files = readdirSync(scenarios, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => /^ {2}id: '([^']+)',$/m.exec(readFileSync(join(scenarios, file), 'utf8'))?.[1] ?? [])
    .sort();
}

/** @param {string | undefined} id */
function checkScenario(id) {
  const ids = scenarioIds();
  if (id !== undefined && !ids.includes(id))
    throw new WrongArgument(`There is no scenario "${id}". There are ${ids.join(', ')}.`);
}

/** @param {VerbInput} input */
function portOf({ number }) {
  const named = process.env['PORT'] ?? '3000';
  if (!/^\d+$/.test(named)) throw new WrongArgument(`PORT is a port, not "${named}".`);
  return number('port') ?? Number(named);
}

/**
 * @param {VerbInput} input
 * @param {Readonly<Record<string, string>>} environment
 * @param {readonly string[]} args
 */
async function serve(input, environment, args = []) {
  const wanted = portOf(input);
  await requirePort(wanted, '--port NUMBER');
  return runTool(
    'vite',
    ['--config', 'sandbox/vite.config.ts', '--port', String(wanted), '--strictPort', ...args],
    environment,
  );
}

/** @returns {number} the exit status of making dist/ */
export function build() {
  return runTool('vite', ['build']);
}

/**
 * @param {string} name
 * @returns {Verb}
 */
function startAs(name) {
  return {
    name,
    does: 'Opens the pane in a simulated Outlook, with a simulated Exchange behind it, and reloads it as it is changed.',
    options: [
      port,
      { name: 'scenario', value: 'NAME', means: 'the situation to begin with, like busy-line' },
    ],
    check(input) {
      checkScenario(input.option('scenario'));
      portOf(input);
    },
    start(input) {
      const scenario = input.option('scenario');
      return serve(input, scenario === undefined ? {} : { SCENARIO: scenario });
    },
  };
}

/** @type {readonly Verb[]} */
export const sandboxVerbs = [
  startAs('start'),
  startAs('dev'),
  {
    name: 'gallery',
    does: 'Opens every state of the pane on one page.',
    options: [port],
    check: portOf,
    start: (input) => serve(input, {}, ['--open', '/gallery/']),
  },
  {
    name: 'build',
    does: 'Builds the pane: dist/ works under any path of any https server.',
    start: build,
  },
];
