import type { Locator, Page } from '@playwright/test';
import type { ExchangeControl } from './fixtures/createExchange.ts';
import type { Pane } from './fixtures/createPane.ts';
import type { Time } from './fixtures/createTime.ts';
import { expect, test } from './fixtures/test.ts';

/** Long enough for Exchange to end a call, and too short to notice what came in its place, in milliseconds. */
const quickly = 300;

/** As long as it takes to notice, in milliseconds. */
const noticing = 500;

/** As long as a call that has ended stays where it was, in milliseconds. */
const lingering = 2_000;

/** The middle of a button, in the window. */
async function middleOf(button: Locator): Promise<{ x: number; y: number }> {
  const box = await button.boundingBox();
  if (!box) throw new Error('It is not there.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A key goes down, and the browser repeats it for two seconds. */
async function hold(page: Page, key: string): Promise<void> {
  for (let repeats = 0; repeats < 60; repeats += 1) await page.keyboard.down(key);
}

async function nameOf(button: Locator): Promise<string> {
  return (await button.getAttribute('aria-label')) ?? '';
}

function playAgain(pane: Pane): Locator {
  return pane.recentCalls.getByRole('button', { name: /^Play again/ }).first();
}

function focused(pane: Pane): Locator {
  return pane.frame.locator(':focus');
}

/** Clicks where the card's button is, which hangs up, then does nothing, and then would call again. */
async function clickOnOneSpot(page: Page, pane: Pane, time: Time, exchange: ExchangeControl): Promise<void> {
  const { x, y } = await middleOf(pane.hangUpButton.first());
  await page.mouse.click(x, y);
  await time.pass(quickly, 50);
  await expect(pane.activeCalls).toHaveCount(4);
  await page.mouse.click(x + 1, y);
  await time.pass(lingering, 250);
  await expect(pane.frame.getByRole('button', { name: /^Play again/ }).first()).toBeVisible();
  await page.mouse.click(x, y);
  await time.pass(noticing, 250);
  expect(await exchange.count('DisconnectPhoneCall')).toBe(1);
  expect(await exchange.count('PlayOnPhone')).toBe(0);
  await page.mouse.click(x, y);
  await time.pass(quickly, 50);
  expect(await exchange.count('PlayOnPhone')).toBe(1);
}

test('Enter that is held in the number field places one call', async ({ page, outlook, pane, exchange }) => {
  await outlook.open('answers');
  await expect(pane.number).toHaveValue(/\d/);
  await pane.number.focus();
  await hold(page, 'Enter');
  await expect(pane.activeCalls).toContainText(/Calling|Connected/);
  await hold(page, 'Enter');
  await page.keyboard.up('Enter');
  await expect(pane.activeCalls).toContainText('Connected');
  await expect(pane.activeCalls).toHaveCount(1);
  expect(await exchange.count('PlayOnPhone')).toBe(1);
});

// The pointer comes from elsewhere each time: where it rests, nothing is pressed that has just come there.
test('two clicks on "Play again", and three, call once each', async ({
  outlook,
  pane,
  exchange,
  page,
  time,
}) => {
  await outlook.open('busy-line');
  await pane.playOnPhone('1001');
  await time.pass(6_000, 1_000);
  await expect(pane.recentCalls).toHaveCount(1);
  await page.mouse.move(0, 0);
  await playAgain(pane).dblclick();
  await expect.poll(() => exchange.count('PlayOnPhone')).toBe(2);
  await time.pass(6_000, 1_000);
  await expect(pane.recentCalls).toHaveCount(2);
  await page.mouse.move(0, 0);
  await playAgain(pane).click({ clickCount: 3 });
  await expect.poll(() => exchange.count('PlayOnPhone')).toBe(3);
  await time.pass(6_000, 1_000);
  await expect(pane.recentCalls).toHaveCount(3);
  await page.mouse.move(0, 0);
  await playAgain(pane).evaluate((button: HTMLElement) => {
    for (let clicks = 0; clicks < 3; clicks += 1) button.click();
  });
  await time.pass(6_000, 1_000);
  await expect(pane.recentCalls).toHaveCount(4);
  expect(await exchange.count('PlayOnPhone')).toBe(4);
});

test('Enter that is held in the field of a call id does not open the form again', async ({
  page,
  outlook,
  pane,
}) => {
  await outlook.open('running-call');
  await pane.supportButton.click();
  await page.mouse.move(0, 0);
  await pane.addButton.click();
  await pane.frame.getByRole('textbox', { name: 'Call ID' }).fill('sandbox-call-1');
  await hold(page, 'Enter');
  await expect(pane.addButton).toBeFocused();
  await hold(page, 'Enter');
  await page.keyboard.up('Enter');
  await expect(pane.addButton).toBeVisible();
  await expect(pane.activeCalls).toHaveCount(1);
});

test('a space bar that is held in a field writes', async ({ page, outlook, pane }) => {
  await outlook.open('answers');
  await pane.number.fill('1');
  await page.keyboard.down('Space');
  await page.keyboard.down('Space');
  await page.keyboard.up('Space');
  await expect(pane.number).toHaveValue('1  ');
});

test.describe('with five calls', () => {
  test.beforeEach(async ({ page, outlook, pane }) => {
    await page.clock.install();
    await outlook.open('five-calls');
    await expect(pane.activeCalls.filter({ hasText: 'Connected' })).toHaveCount(5);
    await expect(pane.supportButton).toBeEnabled();
  });

  test('Enter that is held does not answer the question that it asked', async ({
    page,
    pane,
    time,
    exchange,
  }) => {
    const question = pane.frame.getByRole('alertdialog', { name: 'Hang up all 5 calls?' });
    const yes = question.getByRole('button', { name: 'Hang up all' });
    await time.stop();
    await pane.frame.getByRole('button', { name: 'Hang up all' }).focus();
    await hold(page, 'Enter');
    await time.pass(50);
    await expect(yes).toBeFocused();
    await time.pass(noticing);
    await hold(page, 'Enter');
    await page.keyboard.up('Enter');
    await time.pass(quickly);
    await expect(yes).toBeFocused();
    expect(await exchange.count('DisconnectPhoneCall')).toBe(0);

    await page.keyboard.press('Enter');
    await time.pass(3_000 + lingering);
    await expect(pane.activeCalls).toHaveCount(0);
  });

  test('the second of two quick presses of Enter does not answer the question of the first', async ({
    page,
    pane,
    time,
    exchange,
  }) => {
    const yes = pane.frame.getByRole('alertdialog').getByRole('button', { name: 'Hang up all' });
    await time.stop();
    await pane.frame.getByRole('button', { name: 'Hang up all' }).focus();
    await page.keyboard.press('Enter');
    await time.pass(50);
    await expect(yes).toBeFocused();
    await page.keyboard.press('Enter');
    await time.pass(noticing);
    await expect(yes).toBeFocused();
    expect(await exchange.count('DisconnectPhoneCall')).toBe(0);
  });

  test('a space bar that was held when the focus came is let go without a press', async ({
    page,
    pane,
    exchange,
  }) => {
    const third = await nameOf(pane.hangUpButton.nth(2));
    await pane.hangUpButton.nth(1).focus();
    await page.keyboard.down('Space');
    const second = (await exchange.world()).calls[1];
    await page.request.post('/sandbox/phone', { data: { id: second?.id, do: 'putDown' } });
    await expect(focused(pane)).toHaveAccessibleName(/^Details of/);
    await hold(page, 'Space');
    await expect(focused(pane)).toHaveAccessibleName(third);
    await hold(page, 'Space');
    await page.keyboard.up('Space');
    await expect(pane.activeCalls).toHaveCount(4);
    await expect(pane.activeCalls.filter({ hasText: 'Connected' })).toHaveCount(4);
    expect(await exchange.count('DisconnectPhoneCall')).toBe(0);
  });

  test('the second of two quick presses of Enter does not end the next call', async ({
    page,
    pane,
    time,
    exchange,
  }) => {
    const third = await nameOf(pane.hangUpButton.nth(2));
    await time.stop();
    await pane.hangUpButton.nth(1).focus();
    await page.keyboard.press('Enter');
    await time.pass(quickly, 50);
    // The call stays for a moment, without that button.
    await expect(focused(pane)).toHaveAccessibleName(/^Details of/);
    await page.keyboard.press('Enter');
    await expect(focused(pane)).toHaveAttribute('aria-expanded', 'false');
    await time.pass(lingering, 250);
    await expect(focused(pane)).toHaveAccessibleName(third);
    await page.keyboard.press('Enter');
    await time.pass(noticing, 250);
    expect(await exchange.count('DisconnectPhoneCall')).toBe(1);

    await page.keyboard.press('Enter');
    await time.pass(quickly, 50);
    expect(await exchange.count('DisconnectPhoneCall')).toBe(2);
  });

  test('a second click on one spot does not end the next call: nothing slides under a resting pointer', async ({
    page,
    pane,
    time,
    exchange,
  }) => {
    await time.stop();
    const row = pane.activeCalls.nth(1);
    const { x, y } = await middleOf(pane.hangUpButton.nth(1));
    await page.mouse.click(x, y);
    await time.pass(quickly, 50);
    await expect(row).toContainText('Hung up');
    await page.mouse.click(x + 1, y);
    await time.pass(3 * lingering);
    await expect(row).toContainText('Hung up');
    await page.mouse.click(x, y);
    await time.pass(quickly, 50);
    expect(await exchange.count('DisconnectPhoneCall')).toBe(1);

    await page.mouse.move(0, 0);
    await time.pass(2 * lingering);
    await expect(pane.activeCalls).toHaveCount(4);
    // In some fonts a name takes two lines, and its button stands elsewhere.
    const next = await middleOf(pane.hangUpButton.nth(1));
    await page.mouse.click(next.x, next.y);
    await time.pass(quickly, 50);
    expect(await exchange.count('DisconnectPhoneCall')).toBe(2);
  });

  test('a second click on one spot does not call again, until that can have been seen', async ({
    page,
    pane,
    time,
    exchange,
  }) => {
    await time.stop();
    await clickOnOneSpot(page, pane, time, exchange);
  });

  test('the second click of a slow double-click does nothing else either', async ({
    page,
    pane,
    time,
    exchange,
  }) => {
    await time.stop();
    const { x, y } = await middleOf(pane.hangUpButton.first());
    await page.mouse.click(x, y);
    await time.pass(quickly + lingering + noticing, 250);
    await expect(pane.activeCalls).toHaveCount(4);
    await expect(pane.frame.getByRole('button', { name: /^Play again/ }).first()).toBeVisible();
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await time.pass(quickly, 50);
    expect(await exchange.count('DisconnectPhoneCall')).toBe(1);
    expect(await exchange.count('PlayOnPhone')).toBe(0);
  });

  test('a double-click on "Hang up all" asks, and does not answer', async ({
    page,
    pane,
    time,
    exchange,
  }) => {
    await time.stop();
    await pane.frame.getByRole('button', { name: 'Hang up all' }).dblclick();
    await time.pass(quickly, 50);
    const question = pane.frame.getByRole('alertdialog');
    await expect(question).toBeVisible();
    expect(await exchange.count('DisconnectPhoneCall')).toBe(0);
    await question.getByRole('button', { name: 'Hang up all' }).dblclick();
    await page.mouse.move(0, 0);
    await time.pass(quickly + lingering, 50);
    await expect(pane.activeCalls).toHaveCount(0);
    expect(await exchange.count('DisconnectPhoneCall')).toBe(5);
  });

  test('whoever moves the pointer to another call may end it at once, and so may a screen reader', async ({
    pane,
    time,
    exchange,
  }) => {
    await time.stop();
    await pane.hangUpButton.first().click();
    await time.pass(quickly, 50);
    await expect(pane.activeCalls).toHaveCount(4);
    await pane.hangUpButton.nth(2).click();
    await time.pass(quickly, 50);
    expect(await exchange.count('DisconnectPhoneCall')).toBe(2);

    // A screen reader presses without a key or a pointer.
    await pane.hangUpButton.first().evaluate((button: HTMLElement) => {
      button.click();
    });
    await time.pass(quickly, 50);
    expect(await exchange.count('DisconnectPhoneCall')).toBe(3);
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a second tap on one spot does not end the next call, and one on another does', async ({
    page,
    outlook,
    pane,
    time,
    exchange,
  }) => {
    await outlook.open('five-calls');
    await expect(pane.activeCalls.filter({ hasText: 'Connected' })).toHaveCount(5);
    await expect(pane.supportButton).toBeEnabled();
    await time.stop();
    const { x, y } = await middleOf(pane.hangUpButton.first());
    await page.touchscreen.tap(x, y);
    await time.pass(quickly, 50);
    await expect(pane.activeCalls).toHaveCount(4);
    await page.touchscreen.tap(x + 3, y + 2);
    await time.pass(50);
    expect(await exchange.count('DisconnectPhoneCall')).toBe(1);

    const other = await middleOf(pane.hangUpButton.nth(2));
    await page.touchscreen.tap(other.x, other.y);
    await time.pass(quickly, 50);
    expect(await exchange.count('DisconnectPhoneCall')).toBe(2);
  });
});

test('before the views are there a second click on one spot does not call again', async ({
  page,
  outlook,
  pane,
  time,
  exchange,
}) => {
  await page.route('**/assets/mountPane-*.js', () => undefined);
  await outlook.open('five-calls');
  await expect(pane.activeCalls.filter({ hasText: 'Connected' })).toHaveCount(5);
  await time.stop();
  await clickOnOneSpot(page, pane, time, exchange);
});
