// @ts-check
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { startSandbox } from './startSandbox.mjs';
import { importTypeScript } from './tool.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./engines.mjs').EngineName} EngineName
 * @typedef {typeof import('../e2e/engines/takePicture.ts')} TakePicture
 */

/** What is said below each picture of the main job. */
const captions = ['Play a message on a phone', 'It rings', 'Somebody answers; hang up', 'It is over'];

const folder = new URL('../docs/pictures/', import.meta.url);
const seen = new URL('../test-results/pictures/', import.meta.url);

/** @param {string} name */
const fileOf = (name) => fileURLToPath(new URL(name, folder));

/** The reader of the README looks at Outlook, not at the machinery around it. */
const withoutMachinery = `
  .sandbox, .traffic { display: none !important }
  body { grid-template-areas: 'bar bar bar' 'list reading panes' !important; grid-template-columns: 252px minmax(200px, 1fr) auto !important; grid-template-rows: 44px minmax(0, 1fr) !important }`;

/**
 * The pane beside a message, with a call that is connected.
 * @param {Page} page
 * @param {string} address of the sandbox
 * @param {'light' | 'dark'} theme
 */
async function pictureOfPane(page, address, theme) {
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(`${address}?scenario=alerts&open&theme=${theme}`);
  const pane = page.frameLocator('iframe[title="Active Calls"]');
  await pane.getByRole('button', { name: 'Play on phone' }).click();
  await pane.getByRole('listitem').filter({ hasText: 'Ringing' }).first().waitFor({ timeout: 60_000 });
  await pickUp(page, address);
  await pane.getByRole('listitem').filter({ hasText: 'Connected' }).first().waitFor({ timeout: 60_000 });
  await page.addStyleTag({ content: withoutMachinery });
  await page.mouse.move(0, 0);
  await page.screenshot({ path: fileOf(`pane-${theme}.png`), animations: 'disabled' });
}

/**
 * @param {Page} page
 * @param {string} address
 */
async function pickUp(page, address) {
  const world = await (await page.request.get(`${address}sandbox/world`)).json();
  const { id } = world.calls.at(-1);
  await page.request.post(`${address}sandbox/phone`, { data: { id, do: 'pickUp' } });
}

/**
 * The main job, picture by picture: play, ringing, connected, hang up, ended.
 * @param {Page} page
 * @param {string} address of the sandbox
 */
async function pictureOfMainJob(page, address) {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${address}?scenario=alerts&open&theme=light`);
  const frame = page.locator('iframe[title="Active Calls"]');
  const pane = page.frameLocator('iframe[title="Active Calls"]');
  /** @type {string[]} */
  const shots = [];
  const shoot = async () => {
    shots.push((await frame.screenshot({ animations: 'disabled' })).toString('base64'));
  };
  // With the number, which Exchange tells a moment later.
  const play = pane.getByRole('button', { name: 'Play on phone', disabled: false });
  await play.hover();
  await shoot();
  await play.click();
  await pane.getByRole('listitem').filter({ hasText: 'Ringing' }).first().waitFor({ timeout: 60_000 });
  await shoot();
  await pickUp(page, address);
  await pane.getByRole('listitem').filter({ hasText: 'Connected' }).first().waitFor({ timeout: 60_000 });
  await pane.getByRole('button', { name: /^Hang up/ }).hover();
  await shoot();
  await pane.getByRole('button', { name: /^Hang up/ }).click();
  await pane.getByRole('list', { name: 'Recent calls' }).getByText('Hung up').waitFor({ timeout: 60_000 });
  // The button of the card stays what it was for a moment.
  await pane.getByRole('button', { name: /^Hang up/ }).waitFor({ state: 'detached', timeout: 60_000 });
  await page.mouse.move(0, 0);
  await shoot();
  const images = shots.map(
    (shot, index) =>
      `<figure><img src="data:image/png;base64,${shot}"><figcaption>${String(index + 1)}. ${captions[index] ?? ''}</figcaption></figure>`,
  );
  await page.setContent(
    `<style>
      body { margin: 0; display: inline-flex; gap: 14px; padding: 14px; background: #e8eaed }
      figure { margin: 0 } img { display: block; width: 320px; border-radius: 8px }
      figcaption { font: 600 14px/28px sans-serif; text-align: center; color: #424242 }
    </style>${images.join('')}`,
  );
  await page.locator('body').screenshot({ path: fileOf('main-job.png') });
}

/**
 * Makes the pictures of the README. The pane runs in the sandbox's Outlook, against the simulated Exchange; what is shown
 * is what happens there.
 */
export async function makePictures() {
  mkdirSync(folder, { recursive: true });
  const { address, stop } = await startSandbox();
  const browser = await chromium.launch(findBrowser());
  try {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1120, height: 620 },
      locale: 'en-US',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await pictureOfPane(page, address, 'light');
    await pictureOfPane(page, address, 'dark');
    await page.setViewportSize({ width: 1400, height: 700 });
    await pictureOfMainJob(page, address);
  } finally {
    await browser.close();
    stop();
  }
  for (const name of ['pane-light.png', 'pane-dark.png', 'main-job.png'])
    console.log(`docs/pictures/${name}: ${String(Math.round(statSync(fileOf(name)).size / 1024))} KB`);
}

/**
 * Makes the README's picture as another engine shows it, to be looked at beside the one in the README.
 * @param {EngineName} engine
 */
export async function makePicturesIn(engine) {
  const { takePicture } = /** @type {TakePicture} */ (await importTypeScript('e2e/engines/takePicture.ts'));
  const { address, stop } = await startSandbox();
  try {
    mkdirSync(seen, { recursive: true });
    for (const theme of /** @type {const} */ (['light', 'dark'])) {
      const name = `pane-${theme}-${engine}.png`;
      const picture = await takePicture({ engine, address, theme, style: withoutMachinery });
      writeFileSync(new URL(name, seen), picture);
      console.log(`test-results/pictures/${name}: ${String(Math.round(picture.length / 1024))} KB`);
    }
  } finally {
    stop();
  }
}
