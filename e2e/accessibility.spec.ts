import { readFileSync, writeFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { galleryStates } from '../sandbox/gallery/galleryStates.ts';
import { createGallery } from './fixtures/createGallery.ts';
import { expect, test } from './fixtures/test.ts';

test.use({
  viewport: { width: 1744, height: 900 },
  timezoneId: 'UTC',
  locale: 'en-US',
  reducedMotion: 'reduce',
});

declare const axe: { run(place: string, options: RunOptions): Promise<AxeResults> };

const axeFile = new URL('../node_modules/axe-core/axe.min.js', import.meta.url).pathname;

/** What axe calls WCAG 2.2 AA, and its best practices. */
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** About a page as a whole. Side by side each pane has its own main part and heading, of which a page may have one. */
const aboutPages = [
  ...['landmark-no-duplicate-main', 'landmark-main-is-top-level', 'landmark-one-main', 'landmark-unique'],
  ...['region', 'page-has-heading-one', 'heading-order', 'bypass', 'document-title'],
];

async function findings(page: Page, place: string, options: RunOptions): Promise<readonly string[]> {
  return page.evaluate(
    async ([where, how]) => {
      const { violations } = await axe.run(where, { ...how, resultTypes: ['violations'], preload: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    [place, options] as const,
  );
}

/** Faults differ within a call only: one of them is as good as all. */
const states = galleryStates.filter(({ id }) => !id.startsWith('fault-') || id === 'fault-refused');

// Colours depend on the theme alone, and names on the language: two looks have all of them.
for (const query of ['theme=light', 'theme=dark&language=ar']) {
  test(`axe finds nothing in any state, ${query}`, async ({ page }) => {
    await createGallery(page).showAll(states, `${query}&group=${states.map(({ id }) => id).join()}`);
    await page.addScriptTag({ path: axeFile });
    const off = aboutPages.map((rule) => [rule, { enabled: false }] as const);
    const found = await findings(page, '.gallery', {
      runOnly: { type: 'tag', values: everything },
      // What a button shows is part of its name: whoever speaks to the machine says what is there to be read.
      rules: { ...Object.fromEntries(off), 'label-content-name-mismatch': { enabled: true } },
    });
    expect(found).toEqual([]);
  });
}

test('axe finds nothing in any state about the page as a whole', async ({ page }) => {
  const gallery = createGallery(page);
  for (const [index, state] of states.entries()) {
    await gallery.show(state);
    if (index === 0) await page.addScriptTag({ path: axeFile });
    const found = await findings(page, 'html', { runOnly: { type: 'rule', values: aboutPages } });
    expect.soft(found, state.id).toEqual([]);
  }
});

const treesFile = new URL('accessibility.trees.txt', import.meta.url);

/** The trees by state: a comment names each. */
function readTrees(): ReadonlyMap<string, string> {
  const parts = readFileSync(treesFile, 'utf8')
    .split(/^# (.+)\n/m)
    .slice(1);
  return new Map(
    parts.flatMap((id, index) => (index % 2 === 0 ? [[id, parts[index + 1] ?? ''] as const] : [])),
  );
}

test('screen readers find the same in every state as ever (--update-snapshots writes it anew)', async ({
  page,
}) => {
  await createGallery(page).showAll(galleryStates, 'theme=light');
  const trees = new Map<string, string>();
  for (const { id } of galleryStates) {
    // Of the faults only what differs.
    const place = id.startsWith('fault-') ? '.card' : 'main';
    const tree = await page.locator(`[data-state="${id}"] ${place}`).ariaSnapshot();
    // Where the page comes from is another port each time.
    trees.set(id, `${tree.replaceAll(/localhost:\d+/g, 'localhost')}\n\n`);
  }
  if (['all', 'changed'].includes(test.info().config.updateSnapshots)) {
    const text = [...trees].map(([id, tree]) => `# ${id}\n${tree}`).join('');
    writeFileSync(treesFile, `${text.trimEnd()}\n`);
  }
  const known = readTrees();
  for (const [id, tree] of trees) expect.soft(tree.trim(), id).toBe(known.get(id)?.trim());
  expect([...known.keys()]).toEqual([...trees.keys()]);
});
