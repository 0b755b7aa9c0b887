import { galleryStates } from '../sandbox/gallery/galleryStates.ts';
import { createGallery } from './fixtures/createGallery.ts';
import { findClipped } from './fixtures/findClipped.ts';
import { expect, test } from './fixtures/test.ts';

/** Of the faults, which differ in their words only, the one with the most of them. */
const states = galleryStates.filter(({ id }) => !id.startsWith('fault-') || id === 'fault-refused');
const faults = galleryStates.filter(({ id }) => id.startsWith('fault-'));
const group = `group=${states.map(({ id }) => id).join()}`;

test.use({ timezoneId: 'UTC', locale: 'en-US', reducedMotion: 'reduce' });

/** From the narrowest pane to the widest, in long words. */
const looks = [
  { language: 'de', width: 250 },
  { language: 'qps-ploc', width: 320 },
  { language: 'ar', width: 450 },
  { language: 'de', width: 800 },
];

/** States with a call to hang up, or to dismiss: its button is the first of the card, or of the first row. */
const withCalls = states.filter(
  ({ phase }) => phase.kind === 'live' && phase.model.calls.getSnapshot().active.length > 0,
);

test.describe('side by side', () => {
  test.use({ viewport: { width: 1744, height: 900 } });

  test('every state fits each width, in the longest words', async ({ page }) => {
    const gallery = createGallery(page);
    for (const { language, width } of looks) {
      await gallery.showAll(states, `${group}&width=${width}&language=${language}`);
      expect.soft(await findClipped(page), `${language}, ${width} px`).toEqual([]);
    }
  });

  test('every fault fits the narrowest pane', async ({ page }) => {
    await createGallery(page).showAll(faults, 'group=fault-&width=250&language=de');
    expect(await findClipped(page)).toEqual([]);
  });

  // 400 % zoom of a window of 1280 pixels is one of 320 pixels, which is among the widths above.
  test('every state fits with text of twice the size', async ({ page }) => {
    const gallery = createGallery(page);
    for (const width of [250, 320]) {
      await gallery.showAll(states, `${group}&width=${width}&text=200&language=de`);
      expect.soft(await findClipped(page), `${width} px`).toEqual([]);
    }
  });

  test('a long subject is shortened, and whole in the details', async ({ page }) => {
    await createGallery(page).showAll(states, `${group}&width=320`);
    const item = page.locator('[data-state=long-subject] .call');
    const name = item.locator('.call-who');
    expect(await name.evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(true);
    const whole = await name.textContent();
    expect(whole).toHaveLength(300);
    await expect(item.locator('.call-facts').getByText(whole!)).toBeVisible();
    await expect(item.getByRole('button', { name: `Hang up ${whole!}` })).toBeVisible();
  });
});

/** The strip that Exchange 2013 shows over a message is 32 pixels high. */
const heights = [32, 100, 450];

test('however low it is, the first call can be hung up, whatever its state, and nothing scrolls sideways', async ({
  page,
}) => {
  const gallery = createGallery(page);
  for (const state of withCalls) {
    await gallery.show(state, 'language=de');
    const button = page.locator(':is(.card[data-key], .call) .button').first();
    for (const height of heights) {
      await page.setViewportSize({ width: 700, height });
      await button.evaluate((element) => {
        element.blur();
        scrollTo(0, 0);
      });
      await button.focus();
      await expect.soft(button, `${state.id}, ${String(height)} px`).toBeInViewport({ ratio: 0.95 });
      expect.soft(await findClipped(page), `${state.id}, ${String(height)} px`).toEqual([]);
    }
  }
});
