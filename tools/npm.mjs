// @ts-check
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * How to start npm: the one that runs this script, by its JavaScript file. That needs no shell, so Windows, where npm
 * is a .cmd file, is no exception.
 * @param {readonly string[]} args
 * @returns {{ file: string, args: string[], shell: boolean }}
 */
export function npmCommand(args) {
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('npm-cli.js') === true)
    return { file: process.execPath, args: [cli, ...args], shell: false };
  return { file: 'npm', args: [...args], shell: process.platform === 'win32' };
}

/**
 * Runs npm in the repository, its output shown.
 * @param {readonly string[]} args
 * @param {number | 'inherit'} [output] where its output goes, if not to this process's
 * @returns {number} the exit status
 */
export function runNpm(args, output = 'inherit') {
  const { file, args: all, shell } = npmCommand(args);
  return spawnSync(file, all, { cwd: root, stdio: ['inherit', output, 'inherit'], shell }).status ?? 1;
}
