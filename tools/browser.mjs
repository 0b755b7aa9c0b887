// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const noBrowser =
  'No browser to test with: install Google Chrome, Microsoft Edge or Chromium, or set CHROME_PATH to one.';

/** Names on the PATH of a Linux machine, the best known first. */
const linuxNames = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
];

/** Applications of macOS, for everybody or in one's own folder. */
const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];

/** Programs of Windows, below one of its program folders. */
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/**
 * The browser that the tests run in: the one that the environment names, an installed one, or Playwright's own, which
 * is downloaded when there is no other.
 * @param {string[]} more arguments besides those that it always gets
 * @returns {{ executablePath: string, args: string[] }} launch options for Playwright
 */
export function findBrowser(...more) {
  return {
    executablePath: named() ?? installed() ?? playwrightsOwn(),
    args: [...launchArguments(), ...more],
  };
}

/** @returns {string | undefined} */
function named() {
  const path = process.env['CHROME_PATH'] ?? process.env['PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'];
  if (path === undefined || path === '') return undefined;
  if (!existsSync(path)) throw new Error(`There is no browser at ${path}, where the environment says it is.`);
  return path;
}

/** @returns {string | undefined} */
function installed() {
  return candidates().find((path) => existsSync(path) && runs(path));
}

/**
 * Debian's package of the same Chromium without windows, tabs and extensions: a run takes a third less of the
 * processor. Nobody can look at it.
 */
const withoutWindows = 'chromium-headless-shell';

/** Whether somebody wants to watch: what Playwright's own options for that are called. */
function isWatched() {
  const { argv, env } = process;
  return (
    env['PWDEBUG'] !== undefined || ['--headed', '--debug', '--ui'].some((option) => argv.includes(option))
  );
}

/** @returns {string[]} */
function candidates() {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
    return macApplications.flatMap((application) => folders.map((folder) => join(folder, application)));
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return windowsPrograms.flatMap((program) => folders.map((folder) => join(folder ?? '', program)));
  }
  const folders = (env['PATH'] ?? '').split(delimiter);
  const names = isWatched() ? linuxNames : [withoutWindows, ...linuxNames];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * On Linux a file of that name may be a stub that only advises to install the snap, and the snap itself cannot see
 * Playwright's temporary profiles.
 * @param {string} path of a browser
 * @returns {boolean} whether it can be used
 */
export function runs(path) {
  if (process.platform !== 'linux') return true;
  if (realpathSync(path).includes('/snap')) return false;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

/** @returns {string} */
function playwrightsOwn() {
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  console.log('No Chrome, Edge or Chromium found: downloading the one that Playwright brings.');
  const cli = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url));
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  if (status !== 0 || !existsSync(path)) throw new Error(noBrowser);
  return path;
}

/** Nothing of the browser's own on the network; and no sandbox for root, which Chromium refuses to give. */
function launchArguments() {
  const quiet = [
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return isRoot ? ['--no-sandbox', ...quiet] : quiet;
}
