import type { Locator, Page } from '@playwright/test';
import type { Pane } from './fixtures/createPane.ts';
import { expect, test } from './fixtures/test.ts';

/** Into the pane as a person comes: by Tab, from the title bar that Outlook puts over it. */
async function enter(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Task pane' }).getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Tab');
}

function focused(pane: Pane): Locator {
  return pane.frame.locator(':focus');
}

test.describe('with calls', () => {
  test.beforeEach(async ({ page, outlook, pane }) => {
    await page.clock.install();
    await outlook.open('five-calls');
    await expect(pane.activeCalls).toHaveCount(5);
    await expect(pane.activeCalls.filter({ hasText: 'Connected' })).toHaveCount(5);
    await expect(pane.supportButton).toBeVisible();
  });

  test('hangs up the first call with Tab and Enter', async ({ page, pane, exchange }) => {
    const first = await pane.hangUpButton.first().getAttribute('aria-label');
    await enter(page);
    await expect(focused(pane)).toHaveText('Hang up all');
    await page.keyboard.press('Tab');
    await expect(focused(pane)).toHaveAccessibleName(first ?? '');
    await page.keyboard.press('Enter');
    await expect(pane.activeCalls).toHaveCount(4);
    expect(await exchange.asked('DisconnectPhoneCall')).toHaveLength(1);
  });

  test('gives the focus of a call that ends to the next, and a key that is held does nothing to that', async ({
    page,
    pane,
    exchange,
  }) => {
    const third = await pane.hangUpButton.nth(2).getAttribute('aria-label');
    await pane.hangUpButton.nth(1).focus();
    // Held: the browser repeats it.
    await page.keyboard.down('Enter');
    await expect(focused(pane)).toHaveAccessibleName(/^Details of/);
    await page.keyboard.down('Enter');
    await expect(pane.activeCalls).toHaveCount(4);
    await expect(focused(pane)).toHaveAccessibleName(third ?? '');
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await expect(pane.activeCalls.filter({ hasText: 'Connected' })).toHaveCount(4);
    expect(await exchange.asked('DisconnectPhoneCall')).toHaveLength(1);
  });

  test('moves by Tab as one reads, shows where it is, and leaves at the end', async ({ page, pane }) => {
    await enter(page);
    const places: { name: string | null; x: number; y: number }[] = [];
    for (;;) {
      const here = focused(pane);
      if ((await here.count()) === 0) break;
      const { x, y, name, seen } = await here.evaluate((element) => {
        const { left } = element.getBoundingClientRect();
        // In a row hanging up comes first, though the arrow of the details stands in its first line.
        const { top } = (element.closest('.rows [role=listitem]') ?? element).getBoundingClientRect();
        const place = element.closest('.fui-Input') ?? element;
        const marks = [element, place].flatMap((marked) => {
          const [plain, after] = [getComputedStyle(marked), getComputedStyle(marked, '::after')];
          return [plain.outlineStyle, plain.boxShadow, after.borderBottomStyle].map(
            (style) => style !== 'none',
          );
        });
        return {
          x: left,
          y: top + document.documentElement.scrollTop,
          name: element.getAttribute('aria-label') ?? element.textContent,
          seen: element.matches(':focus-visible') && marks.includes(true),
        };
      });
      expect(seen, `${name} shows that it has the focus`).toBe(true);
      places.push({ name, x, y });
      const left = await here.elementHandle();
      await page.keyboard.press('Tab');
      // The way out of the pane leads through Outlook, and takes a moment.
      await expect.poll(() => left.evaluate((element) => element.matches(':focus'))).toBe(false);
      expect(places.length).toBeLessThan(60);
    }
    const names = places.map(({ name }) => name ?? '');
    expect(names.filter((name) => name.startsWith('Hang up'))).toHaveLength(6);
    for (const [index, name] of names.entries())
      if (name.startsWith('Details of')) expect(names[index - 1]).toBe(name.replace('Details of', 'Hang up'));
    expect(places.at(-1)?.name).toBe('For support');
    const asRead = places.toSorted((one, other) => (Math.abs(one.y - other.y) > 24 ? one.y - other.y : 0));
    expect(places).toEqual(asRead);
    await expect(page.locator('.message:focus')).toBeVisible();
  });

  test('asks before hanging up all, and gives the focus back', async ({ page, pane }) => {
    const all = pane.frame.getByRole('button', { name: 'Hang up all' });
    const question = pane.frame.getByRole('alertdialog');
    await all.focus();
    await page.keyboard.press('Enter');
    await expect(question.getByRole('button', { name: 'Hang up all' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    await expect(all).toBeFocused();

    // What got the focus by itself takes no key for half a second.
    await page.clock.fastForward(500);
    await page.keyboard.press('Enter');
    await expect(question.getByRole('button', { name: 'Hang up all' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(question.getByRole('button', { name: 'Keep them' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(pane.activeCalls).toHaveCount(0);
    await expect(pane.frame.getByRole('heading', { name: 'No call is running.' })).toBeFocused();
  });

  test('opens details and gives back what it copies', async ({ page, pane }) => {
    await pane.hangUpButton.nth(1).focus();
    await page.keyboard.press('Tab');
    await expect(focused(pane)).toHaveAccessibleName(/^Details of/);
    await page.keyboard.press('Space');
    await expect(focused(pane)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(focused(pane)).toHaveText('Copied');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(focused(pane)).toHaveAttribute('aria-expanded', 'false');
  });

  test('leaves by Escape to where it came from, and by Ctrl+F6 onwards', async ({ page, pane }) => {
    await enter(page);
    await page.keyboard.press('Escape');
    await expect(page.locator('.command:focus')).toBeVisible();
    await enter(page);
    await expect(focused(pane)).toHaveCount(1);
    await page.keyboard.press('Control+F6');
    await expect(page.locator('.message:focus')).toBeVisible();
  });
});

test('goes on from the heading when the last call has ended', async ({ page, outlook, pane, exchange }) => {
  await page.clock.install();
  await outlook.open('running-call');
  await pane.addCall('sandbox-call-1');
  await expect(pane.activeCalls).toContainText('Connected');
  await page.mouse.move(0, 0);
  await pane.hangUpButton.focus();
  await page.clock.fastForward(500);
  await page.keyboard.press('Enter');
  await expect(pane.recentCalls).toContainText('Hung up');
  await expect(pane.frame.getByRole('heading', { name: 'No call is running.' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(pane.number).toBeFocused();
  expect(await exchange.asked('DisconnectPhoneCall')).toHaveLength(1);
});

test('keeps the focus on the button of the open message through its call and after it', async ({
  page,
  outlook,
  pane,
  exchange,
}) => {
  await page.clock.install();
  await outlook.open('answers');
  await expect(pane.number).toHaveValue(/\d/);
  await pane.playButton.focus();
  await page.clock.fastForward(500);
  await page.keyboard.press('Enter');
  await expect(pane.activeCalls).toContainText(/Calling|Connected/);
  await expect(pane.hangUpButton).toBeFocused();
  // What a button comes to do it does not do for half a second.
  await page.clock.fastForward(500);
  await page.keyboard.press('Enter');
  await expect(pane.recentCalls).toContainText('Hung up');
  await expect(focused(pane)).toHaveText('Play again');
  expect(await exchange.asked('DisconnectPhoneCall')).toHaveLength(1);
  expect(await exchange.asked('PlayOnPhone')).toHaveLength(1);
});

test('plays a message, and clears what is over, without a mouse', async ({ page, outlook, pane }) => {
  await outlook.open('answers');
  await expect(pane.number).toHaveValue(/\d/);
  await enter(page);
  await expect(pane.number).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(pane.activeCalls).toHaveCount(1);
  // The field has made way for the call: its button has the focus, and takes a key once somebody has moved to it.
  await expect(focused(pane)).toHaveAccessibleName(/^Hang up/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(focused(pane)).toHaveAccessibleName(/^Hang up/);
  await expect(pane.activeCalls).toContainText(/Calling|Connected/);
  await page.keyboard.press('Space');
  await expect(pane.recentCalls).toHaveCount(1);

  await pane.frame.getByRole('button', { name: 'Clear' }).focus();
  await page.keyboard.press('Enter');
  await expect(pane.recentCalls).toHaveCount(0);
  await expect(pane.frame.getByRole('heading', { name: 'No call is running.' })).toBeFocused();
});

test('adds a call, or thinks better of it, without a mouse', async ({ page, outlook, pane }) => {
  await page.clock.install();
  await outlook.open('running-call');
  const id = pane.frame.getByRole('textbox', { name: 'Call ID' });
  await pane.supportButton.focus();
  await page.keyboard.press('Enter');
  await pane.addButton.focus();
  await page.keyboard.press('Enter');
  await expect(id).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(pane.frame.getByText('Enter the ID of a call.')).toBeVisible();
  await expect(id).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(id).toHaveCount(0);
  await expect(pane.addButton).toBeFocused();

  // The focus came back by itself: whoever types has to notice that.
  await page.clock.fastForward(500);
  await page.keyboard.press('Enter');
  await expect(id).toBeFocused();
  await page.keyboard.type('sandbox-call-1');
  await page.keyboard.press('Enter');
  await expect(pane.activeCalls).toHaveCount(1);
  await expect(pane.addButton).toBeFocused();
});

test('goes on by Tab after a click beside everything', async ({ page, outlook, pane }) => {
  await outlook.open('answers');
  await expect(pane.number).toBeVisible();
  await pane.frame.locator('body').click({ position: { x: 4, y: 4 } });
  await page.keyboard.press('Tab');
  await expect(pane.number).toBeFocused();
});
