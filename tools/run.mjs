// @ts-check
/*
 * Runs a command that is written in TypeScript: `node tools/run.mjs trials/bench/bench.ts --help`. Node 20 reads no
 * TypeScript by itself; Vite, which is here anyway, does.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) throw new Error('Which command? node tools/run.mjs FILE.ts [its arguments]');

const { module } = await runnerImport(resolve(file), { logLevel: 'error' });
await /** @type {{ main: (args: readonly string[]) => Promise<void> }} */ (module).main(args);
