import type { Page } from '@playwright/test';
import type { Pane } from './fixtures/createPane.ts';
import { answerDirectly } from './fixtures/answerDirectly.ts';
import { expect, test } from './fixtures/test.ts';

const views = '**/assets/mountPane-*.js';

/** Keeps the views away until the function that it returns is called; its promise ends when they are there. */
async function withoutViews(page: Page, pane: Pane): Promise<() => Promise<void>> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(views, async (route) => {
    await held;
    await route.continue();
  });
  return async () => {
    letGo();
    await expect(pane.supportButton).toBeEnabled();
  };
}

/** Where everything is that can be read or pressed before the views are there. */
async function places(pane: Pane): Promise<unknown> {
  return pane.frame.locator('main').evaluate((main) =>
    [
      ...main.querySelectorAll(
        '.head, .card, .card *, .call, .call :is(.lamp, .call-who, .call-state, .hang-up, .hang-up svg, .details)',
      ),
    ].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, fontSize, fontWeight, borderRadius } = getComputedStyle(element);
      const place = [x, y, width, height].map((number) => Math.round(number * 10) / 10).join(' ');
      return [
        element.classList[0] ?? element.tagName,
        place,
        color,
        backgroundColor,
        fontSize,
        fontWeight,
        borderRadius,
      ];
    }),
  );
}

test('a call can be hung up before the views are there', async ({ page, outlook, pane, exchange }) => {
  const comeViews = await withoutViews(page, pane);
  await outlook.open('five-calls');
  await expect(pane.activeCalls).toHaveCount(5);
  await expect(pane.activeCalls.first()).toContainText('Connected');
  await pane.hangUpButton.first().click();
  await expect(pane.activeCalls).toHaveCount(4);
  expect(await exchange.count('DisconnectPhoneCall')).toBe(1);
  await comeViews();
  await expect(pane.activeCalls).toHaveCount(4);
  await expect(pane.hungUp).toBeVisible();
  expect(await exchange.count('DisconnectPhoneCall')).toBe(1);
});

test('a failure is told before the views are there, and is still told by them', async ({
  page,
  outlook,
  pane,
  trouble,
}) => {
  const comeViews = await withoutViews(page, pane);
  trouble.expect(/Failed to load resource/);
  await answerDirectly(page, { status: 404 });
  await outlook.open('five-calls');
  await expect(pane.activeCalls.first()).toContainText('Connected');
  await outlook.spoil('DisconnectPhoneCall', { kind: 'fail', message: '(403) Not on a Sunday' });
  await pane.hangUpButton.first().click();
  await expect(pane.alert).toContainText('Access denied');
  await pane.unfold(pane.activeCalls.first());
  await expect(pane.activeCalls.first()).toContainText('9020: (403) Not on a Sunday');
  await comeViews();
  await expect(pane.alert).toContainText('Access denied');
  await expect(pane.activeCalls.first()).toContainText('9020: (403) Not on a Sunday');
  await expect(pane.activeCalls).toHaveCount(5);
});

test('nothing moves when the views come', async ({ page, outlook, pane }) => {
  // Without the lamps that grow when a call connects: where they are then depends on the moment.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const comeViews = await withoutViews(page, pane);
  await outlook.open('five-calls');
  await expect(pane.activeCalls.filter({ hasText: 'Connected' })).toHaveCount(5);
  const before = await places(pane);
  await comeViews();
  await expect.poll(() => places(pane)).toEqual(before);
});

test('the focus stays on its call when the views come', async ({ page, outlook, pane }) => {
  const comeViews = await withoutViews(page, pane);
  await outlook.open('five-calls');
  await expect(pane.activeCalls).toHaveCount(5);
  await page.getByRole('region', { name: 'Task pane' }).getByRole('button', { name: 'Close' }).focus();
  // The card's number and button, and then each call's "Hang up" and details.
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Tab');
  const second = await pane.hangUpButton.nth(1).getAttribute('aria-label');
  await expect(pane.frame.locator(':focus')).toHaveAccessibleName(second ?? '');
  await comeViews();
  await expect(pane.frame.locator(':focus')).toHaveAccessibleName(second ?? '');
});

test('a press during which the views come is not lost', async ({ page, outlook, pane, exchange }) => {
  const comeViews = await withoutViews(page, pane);
  await outlook.open('five-calls');
  await expect(pane.activeCalls).toHaveCount(5);
  const arrived = page.waitForResponse(views);
  await pane.hangUpButton.nth(2).hover();
  await page.mouse.down();
  const come = comeViews();
  await (await arrived).finished();
  await page.mouse.up();
  await come;
  await page.mouse.move(0, 0);
  await expect(pane.activeCalls).toHaveCount(4);
  expect(await exchange.count('DisconnectPhoneCall')).toBe(1);
});

test('views that cannot be loaded come when there is a connection again', async ({
  page,
  outlook,
  pane,
  trouble,
}) => {
  trouble.expect(/mountPane-/);
  await page.route(views, (route) => route.abort());
  await outlook.open('five-calls');
  await expect(pane.activeCalls.filter({ hasText: 'Connected' })).toHaveCount(5);
  await pane.hangUpButton.first().click();
  await expect(pane.activeCalls).toHaveCount(4);
  await page.unroute(views);
  await pane.frame.locator('html').evaluate(() => dispatchEvent(new Event('online')));
  await expect(pane.supportButton).toBeEnabled();
});
