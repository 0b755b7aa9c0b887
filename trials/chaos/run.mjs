// @ts-check
/*
 * npm run chaos -- --minutes 5 --seed 1
 *
 * Drives the built pane while everything around it misbehaves, and ends with 1 if a promise was broken. A minute is so
 * many steps. The same minutes and seed repeat the run, and the digest at the end tells whether two runs went alike.
 * CHAOS_LOG=1 in the environment prints every step.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
});
const playwright = fileURLToPath(new URL('../../node_modules/@playwright/test/cli.js', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [playwright, 'test', '--project', 'chaos', '--reporter', 'list'],
  {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: 'inherit',
    env: { ...process.env, CHAOS_MINUTES: values.minutes, CHAOS_SEED: values.seed },
  },
);
process.exitCode = status ?? 1;
