// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser.mjs';

/** The sizes that the manifest asks for: of the add-in itself, and of each button of the ribbon. */
const icons = [
  { name: 'icon', sizes: [16, 32, 64, 80, 128] },
  { name: 'icon-hang-up', sizes: [16, 32, 80] },
  { name: 'icon-play', sizes: [16, 32, 80] },
];

/**
 * The drawing that is legible at a size.
 * @param {string} name
 * @param {number} size
 */
const drawingOf = (name, size) => (size <= 16 ? `${name}-small.svg` : `${name}.svg`);

/** Renders the icons of the manifest from the drawings beside this file. */
export async function makeIcons() {
  const browser = await chromium.launch(findBrowser());
  const page = await browser.newPage();
  for (const { name, size } of icons.flatMap(({ name, sizes }) => sizes.map((size) => ({ name, size })))) {
    const svg = readFileSync(new URL(`./${drawingOf(name, size)}`, import.meta.url), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
    const path = fileURLToPath(new URL(`../../public/icons/${name}-${size}.png`, import.meta.url));
    await page.screenshot({ path, omitBackground: true });
    console.log(path);
  }
  await browser.close();
}
