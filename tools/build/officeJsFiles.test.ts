import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { officeJsFiles } from './officeJsFiles.ts';

const packageDist = join(import.meta.dirname, '../../node_modules/@microsoft/office-js/dist');
const files = officeJsFiles(packageDist);
const targets = files.map(({ target }) => target);

test('each file is in the package', () => {
  expect(files.filter(({ source }) => !existsSync(join(packageDist, source)))).toEqual([]);
});

test.for([
  'office.js',
  'o15apptofilemappingtable.js',
  'outlook-web-16.01.js',
  'outlook-win32-16.01.js',
  'outlook-win32-16.02.js',
  'outlook-mac-16.00.js',
  'outlook-15.01.js',
  'outlookwebapp-15.01.js',
  'telemetry/oteljs_agave.js',
  'en-us/office_strings.js',
  'en-us/outlook_strings.js',
  'fr-fr/outlook_strings.js',
  'sr-latn-rs/outlook_strings.js',
  'AgaveErrorUX/index.html',
  'AgaveErrorUX/AgaveErrorUX.js',
  'AgaveErrorUX/style/AgaveErrorUX.css',
])('%s is where office.js asks for it', (target) => {
  expect(targets).toContain(target);
});

test('the rest of Office, phones and debugging stay out', () => {
  expect(
    targets.filter((target) => /debug|excel|word|powerpoint|onenote|project|ios|android/.test(target)),
  ).toEqual([]);
});
