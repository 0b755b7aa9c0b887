// @ts-check
/*
 * Every verb of package.json: `node tools/run.mjs VERB [its arguments]`. What it was given is read before anything is
 * installed or built; plain Node, since on a fresh clone there is nothing to import.
 */
import { existsSync } from 'node:fs';
import { installDependencies } from './install.mjs';
import { helpOf, listOf } from './verbs/helpOf.mjs';
import { readArguments, WrongArgument } from './verbs/readArguments.mjs';
import { verbs } from './verbs/verbs.mjs';

/**
 * @param {string | undefined} name
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit status
 */
async function run(name, args) {
  const verb = verbs.find((one) => one.name === name);
  if (!verb) throw new WrongArgument(`Which verb?\n${listOf(verbs)}`);
  const input = readArguments(verb, args);
  if (input === 'help') {
    console.log(helpOf(verb));
    return 0;
  }
  verb.check?.(input);
  installDependencies();
  const isBuilt = input.has('built') && existsSync(new URL('../dist/taskpane.html', import.meta.url));
  if (verb.builds === true && !isBuilt) {
    const { build } = await import('./verbs/sandbox.mjs');
    const status = build();
    if (status !== 0) return status;
  }
  return verb.start(input);
}

const [name, ...args] = process.argv.slice(2);
try {
  process.exitCode = await run(name, args);
} catch (error) {
  const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
  console.error(message);
  process.exitCode = kind === 'WrongArgument' ? 2 : 1;
}
