import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { createRibbon } from './fixtures/createRibbon.ts';
import { expect, test } from './fixtures/test.ts';

/**
 * In thousands of bytes, gzipped: 40 KB of 1,024 bytes until a call can be placed or hung up. What grows past these costs
 * everybody at every opening: see the README.
 */
const untilUsable = 40.96;
const views = 105;
/** 30 KB of 1,024 bytes. */
const ribbon = 30.72;

interface Loaded {
  readonly file: string;
  readonly kind: string;
  readonly size: number;
}

/** What the pane loads of its own, office.js and its parts aside. */
function watchFiles(page: Page): Response[] {
  const responses: Response[] = [];
  page.on('response', (response) => {
    if (/\/pane\/(?!office-js\/)[^?]*\.(js|css|woff2?|png|svg)$/.test(response.url()))
      responses.push(response);
  });
  return responses;
}

async function measured(responses: readonly Response[]): Promise<readonly Loaded[]> {
  return Promise.all(
    responses.map(async (response) => ({
      file: response.url().replace(/.*\/|-[\w-]{8}(?=\.)/g, ''),
      kind: response.request().resourceType(),
      size: gzipSync(await response.body()).length / 1_000,
    })),
  );
}

function sum(files: readonly Loaded[]): number {
  return files.reduce((total, { size }) => total + size, 0);
}

test('what is loaded until a call can be hung up is small, and the views come after it', async ({
  page,
  outlook,
  pane,
}) => {
  await page.route('**/mountPane-*.js', async (route) => {
    await expect(pane.hangUpButton.first()).toBeEnabled();
    await route.continue();
  });
  const responses = watchFiles(page);
  await outlook.open('five-calls');
  await expect(pane.supportButton).toBeEnabled();
  const files = await measured(responses);
  const first = files.filter(({ file }) => file !== 'mountPane.js');
  expect(first.map(({ file }) => file).sort()).toEqual(['before-office.js', 'shared.js', 'taskpane.js']);
  expect(sum(first)).toBeLessThan(untilUsable);
  expect(sum(files) - sum(first)).toBeLessThan(views);
});

test('a press on the ribbon loads no views, and little of its own', async ({ page, outlook }) => {
  await outlook.openWithoutPane('answers');
  await outlook.choose('Katie Jordan (38');
  const responses = watchFiles(page);
  const { hangUpButton, completed } = createRibbon(page);
  await hangUpButton.click();
  await completed();
  const files = await measured(responses);
  expect(files.map(({ file }) => file).sort()).toEqual(['before-office.js', 'commands.js', 'shared.js']);
  expect(sum(files)).toBeLessThan(ribbon);
});
