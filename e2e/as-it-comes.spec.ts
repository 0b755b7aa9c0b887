import { expect, test } from './fixtures/test.ts';

test('a number is dialled as it is seen, whatever was pasted with it', async ({
  outlook,
  pane,
  exchange,
}) => {
  await outlook.open('running-call');
  await pane.playOnPhone('\u202A(425)\u00A0555‑٠١\u200B２３\u202C\uFEFF');
  await expect(pane.activeCalls).toContainText(/Calling|Connected/);
  expect((await exchange.lastCall()).dialString).toBe('(425) 555-0123');
});

test('a malformed address takes nothing of office.js with it, and no translator rewrites the page', async ({
  page,
  trouble,
}) => {
  // That office.js itself cannot read it is its own affair, and ends in words.
  trouble.expect(/URI malformed[^]*office-js/);
  await page.clock.install();
  await page.goto('/pane/taskpane.html?_host_Info=%E0%A4%A');
  await expect(async () => {
    await page.clock.runFor(21_000);
    await expect(page.getByText('Outlook does not answer')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  expect(await page.evaluate(() => '_validateParams' in Function)).toBe(true);
  await expect(page.locator('html')).toHaveAttribute('translate', 'no');
});
