import { existsSync, mkdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { npmCommand } from '../../tools/npm.mjs';

const peer = 'ews-javascript-api@0.15.3';

/** Installs the package that the bench compares with, once. @returns the folder that holds its node_modules */
export function installPeer(): string {
  const folder = join('.sandbox', 'bench-peer');
  if (!existsSync(join(folder, 'node_modules', 'ews-javascript-api'))) {
    mkdirSync(folder, { recursive: true });
    console.log(`Installing ${peer}, to compare with.`);
    const npm = npmCommand(['install', '--no-audit', '--no-fund', '--no-save', '--prefix', folder, peer]);
    execFileSync(npm.file, npm.args, { stdio: 'ignore', shell: npm.shell });
  }
  return folder;
}
