// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} name of a package, or of one of its commands after a colon: `typescript:tsc`
 * @returns {string} the JavaScript file that is the command, which Node runs without a shell
 */
export function toolFile(name) {
  const [packageName = name, command = packageName.replace(/^.*\//, '')] = name.split(':');
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a development tool in the repository, its output shown.
 * @param {string} name as of `toolFile`
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [environment] besides this process's own
 * @returns {number} the exit status
 */
export function runTool(name, args, environment = {}) {
  const all = [toolFile(name), ...args];
  const env = { ...process.env, ...environment };
  return spawnSync(process.execPath, all, { cwd: root, stdio: 'inherit', env }).status ?? 1;
}

/**
 * Loads a module that is written in TypeScript: Node 20 reads none by itself; Vite, which is here anyway, does.
 * @template Module
 * @param {string} path from the repository's root
 * @returns {Promise<Module>}
 */
export async function importTypeScript(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, path), { logLevel: 'error' });
  return /** @type {Module} */ (module);
}
