// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from './freePort.mjs';
import { toolFile } from './tool.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The sandbox with the built pane, for as long as something is done with it.
 * @returns {Promise<{ address: string, stop: () => void }>} rejects when the server ends instead
 */
export async function startSandbox() {
  const port = String(await freePort());
  const address = `https://localhost:${port}/`;
  const args = [toolFile('vite'), '--config', 'sandbox/vite.config.ts', '--port', port, '--strictPort'];
  const server = spawn(process.execPath, args, { cwd: root, env: { ...process.env, PANE: 'dist' } });
  await new Promise((resolve, reject) => {
    server.stdout.on('data', (text) => String(text).includes(address) && resolve(undefined));
    server.once('exit', (status) => {
      reject(new Error(`The sandbox ended with ${String(status)}.`));
    });
  });
  return {
    address,
    stop() {
      server.kill();
    },
  };
}
