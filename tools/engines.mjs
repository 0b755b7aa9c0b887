// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runs } from './browser.mjs';

/**
 * @typedef {'firefox' | 'webkit'} EngineName
 * @typedef {{ readonly firefox: { readonly program: string } | undefined, readonly webkit: { readonly driver: string, readonly display: string } | undefined }} Engines
 * where the system's Firefox is, and WebKitGTK's driver with the display that it draws on
 */

const { env, platform } = process;

/** @param {readonly string[]} names */
function onPath(...names) {
  const folders = (env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** @param {string} variable of the environment */
function named(variable) {
  const path = env[variable];
  if (path === undefined || path === '') return undefined;
  if (!existsSync(path)) throw new Error(`There is nothing at ${path}, where ${variable} says it is.`);
  return path;
}

/** @returns {readonly string[]} where Firefox is on this kind of machine */
function firefoxes() {
  if (platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (platform === 'win32')
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)']].map((folder) =>
      join(folder ?? '', 'Mozilla Firefox\\firefox.exe'),
    );
  return [onPath('firefox-esr'), onPath('firefox')].filter((path) => path !== undefined);
}

function findFirefox() {
  const program = named('FIREFOX_PATH') ?? firefoxes().find((path) => existsSync(path) && runs(path));
  return program === undefined ? undefined : { program };
}

function findWebKit() {
  const driver = named('WEBKIT_DRIVER_PATH') ?? onPath('WebKitWebDriver');
  const display = onPath('Xvfb');
  return driver === undefined || display === undefined ? undefined : { driver, display };
}

/**
 * The browsers besides Chromium that the pane is tested in: those that the environment names with FIREFOX_PATH and
 * WEBKIT_DRIVER_PATH, or installed ones.
 * @returns {Engines}
 */
export function findEngines() {
  return { firefox: findFirefox(), webkit: findWebKit() };
}

/**
 * @param {Engines} engines
 * @returns {readonly EngineName[]} those that are here
 */
export function foundEngines(engines) {
  return /** @type {const} */ (['firefox', 'webkit']).filter((name) => engines[name] !== undefined);
}

/**
 * @param {Engines} engines
 * @returns {string | undefined} in one line, how to get what is not here
 */
export function adviceFor({ firefox, webkit }) {
  const missing = [
    ...(firefox ? [] : [['Firefox', 'firefox-esr']]),
    ...(webkit ? [] : [['WebKit', 'webkit2gtk-driver xvfb']]),
  ];
  if (missing.length === 0) return undefined;
  const names = missing.map(([name]) => name).join(' and ');
  const packages = missing.map(([, one]) => one).join(' ');
  return `Not tested in ${names}: on Debian, apt-get install ${packages}; elsewhere, install Firefox, or name programs with FIREFOX_PATH and WEBKIT_DRIVER_PATH.`;
}
