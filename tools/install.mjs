// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { runNpm } from './npm.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, peer?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/** Whether what npm noted in node_modules is what the lockfile asks for. */
function isInstalled() {
  const installedPath = new URL('../node_modules/.package-lock.json', import.meta.url);
  if (!existsSync(installedPath)) return false;
  const wanted = readPackages(new URL('../package-lock.json', import.meta.url));
  const installed = readPackages(installedPath);
  return Object.entries(wanted).every(([path, { version, optional = false }]) => {
    if (path === '') return true;
    const present = installed[path];
    // Optional packages are the other platforms' binaries: npm leaves them out.
    return present === undefined ? optional : present.version === version;
  });
}

/** @param {URL} path */
function readPackages(path) {
  const lockfile = /** @type {Lockfile} */ (JSON.parse(readFileSync(path, 'utf8')));
  return lockfile.packages ?? {};
}

/**
 * Installs the dependencies when they are missing or differ from package-lock.json: each verb works alone on a fresh
 * clone. Throws when that fails.
 */
export function installDependencies() {
  if (isInstalled()) return;
  // Not where a program reads what the verb itself says.
  console.error('Installing the dependencies that package-lock.json names. This happens once.');
  if (runNpm(['ci'], process.stderr.fd) !== 0)
    throw new Error('The installation failed. Mend what npm says above, then run the same command again.');
}
