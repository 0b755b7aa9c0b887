// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser.mjs';

/** The sizes that the manifest asks for, each from the drawing that is legible there. */
const icons = [
  { size: 16, drawing: 'icon-small.svg' },
  { size: 32, drawing: 'icon.svg' },
  { size: 64, drawing: 'icon.svg' },
  { size: 80, drawing: 'icon.svg' },
  { size: 128, drawing: 'icon.svg' },
];

/** Renders the icons of the manifest from the drawings beside this file. */
export async function makeIcons() {
  const browser = await chromium.launch(findBrowser());
  const page = await browser.newPage();
  for (const { size, drawing } of icons) {
    const svg = readFileSync(new URL(`./${drawing}`, import.meta.url), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
    const path = fileURLToPath(new URL(`../../public/icons/icon-${size}.png`, import.meta.url));
    await page.screenshot({ path, omitBackground: true });
    console.log(path);
  }
  await browser.close();
}
