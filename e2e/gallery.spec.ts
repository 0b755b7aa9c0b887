import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { galleryStates } from '../sandbox/gallery/galleryStates.ts';
import { createGallery } from './fixtures/createGallery.ts';
import { findMoved } from './fixtures/findMoved.ts';
import { keepFixed } from './fixtures/keepFixed.ts';
import { readGeometry } from './fixtures/readGeometry.ts';
import type { Geometry } from './fixtures/readGeometry.ts';
import { readPlace } from './fixtures/readPlace.ts';
import type { Place } from './fixtures/readPlace.ts';
import { expect, test } from './fixtures/test.ts';

// A text's own pixels depend on its font, so pictures are compared coarsely: they show whether colours, signs and
// frames are there. Where things stand is compared by itself, in a way that no font changes.
test.use({
  viewport: { width: 1744, height: 900 },
  timezoneId: 'UTC',
  locale: 'en-US',
  reducedMotion: 'reduce',
});

const folder = new URL('gallery.spec.ts-snapshots/', import.meta.url);
const placeFile = new URL('made-with.txt', folder);
const geometryFile = (look: string) => new URL(`geometry-${look}.txt`, folder);

/** One of each kind: the pictures of all states would be large, and no better. */
const pictured = [
  ...['loading', 'empty', 'placing', 'dialing', 'ringing', 'connected', 'hanging-up', 'many', 'hang-up-all'],
  ...[
    'recent',
    'details',
    'adding',
    'for-support',
    'no-item',
    'may-be-ringing',
    'last-known',
    'hang-up-postponed',
  ],
  ...['offline', 'long', 'not-placed', 'not-enabled', 'outside-outlook', 'outlook-silent', 'fault-refused'],
];
const states = galleryStates.filter(({ id }) => pictured.some((name) => id.startsWith(name)));

const looks = {
  light: 'theme=light',
  dark: 'theme=dark',
  forced: 'theme=light',
  rtl: 'theme=light&dir=rtl',
} as const;

function write(file: URL, content: unknown): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(content)}\n`);
}

function read(file: URL): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

const isUpdating = () => ['all', 'changed'].includes(test.info().config.updateSnapshots);

async function show(page: Page, query: string): Promise<void> {
  await createGallery(page).showAll(states, `group=${pictured.join()}&height=420&${query}`);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    for (const exhibit of document.querySelectorAll('.exhibit')) exhibit.scrollTop = 0;
  });
}

/** Pictures are comparable only where they were made. */
async function skipElsewhere(page: Page): Promise<void> {
  const here = await readPlace(page, page.context().browser() ?? never());
  if (isUpdating()) write(placeFile, here);
  const there = read(placeFile) as Place | undefined;
  const reason = `The reference pictures were made with ${JSON.stringify(there)}; here is ${JSON.stringify(here)}. Only where things stand has been compared.`;
  const isElsewhere = JSON.stringify(there) !== JSON.stringify(here);
  if (isElsewhere) console.log(`Skipped: ${reason}`);
  test.skip(isElsewhere, reason);
}

function never(): never {
  throw new Error('A page without a browser.');
}

/** @returns what the function says while the page has this style */
async function withStyle<Said>(page: Page, content: string, say: () => Promise<Said>): Promise<Said> {
  const style = await page.addStyleTag({ content });
  const said = await say();
  await style.evaluate((element) => {
    (element as HTMLElement).remove();
  });
  return said;
}

/** Letters of other shapes and widths. */
const fonts = [
  'font-family: serif',
  'font-family: monospace',
  'letter-spacing: 1px',
  'letter-spacing: 2px',
  'letter-spacing: -0.5px',
];

/**
 * None of the above, to be sure that the tolerance is for all of them. Nor a name such as cursive, for which each machine
 * has another font.
 */
const otherFonts = ["font-family: 'Liberation Sans'", 'letter-spacing: 0.5px'];

const moves = ['translate: 8px', 'translate: 0 8px', 'margin-inline-end: 8px', 'margin-block: 0 16px'];

const inFont = (font: string) => `.exhibit * { ${font} !important }`;

/** Where everything stood, without what fonts decide; written anew where that is asked for. */
async function knownGeometry(page: Page, look: string): Promise<Geometry> {
  if (isUpdating()) {
    const others: Geometry[] = [];
    for (const font of fonts) others.push(await withStyle(page, inFont(font), () => readGeometry(page)));
    write(geometryFile(look), keepFixed(await readGeometry(page), others));
  }
  return (read(geometryFile(look)) ?? {}) as Geometry;
}

for (const [look, query] of Object.entries(looks)) {
  test(`every state looks as it did, ${look}`, async ({ page }) => {
    if (look === 'forced') await page.emulateMedia({ forcedColors: 'active' });
    await show(page, query);
    const known = await knownGeometry(page, look);
    expect(Object.keys(known)).toEqual(states.map(({ id }) => id));
    expect(findMoved(await readGeometry(page), known)).toEqual([]);
    await skipElsewhere(page);
    await expect(page.locator('.gallery')).toHaveScreenshot(`${look}.png`, {
      animations: 'disabled',
      caret: 'hide',
      // Another font changes 3 to 4 in 100 pixels.
      maxDiffPixelRatio: 0.05,
    });
  });
}

test('another font moves nothing; a button that has moved by 8 pixels is found', async ({ page }) => {
  await show(page, looks.light);
  const measure = () => readGeometry(page);
  const known = (read(geometryFile('light')) ?? {}) as Geometry;
  const here = await measure();
  for (const font of otherFonts) {
    const there = await withStyle(page, inFont(font), measure);
    expect.soft(there, font).not.toEqual(here);
    expect.soft(findMoved(there, known), font).toEqual([]);
  }
  for (const move of moves) {
    const moved = findMoved(await withStyle(page, `.exhibit .hang-up { ${move} }`, measure), known);
    expect.soft(moved, move).toContain('connected: "Hang up" has moved');
  }
});
