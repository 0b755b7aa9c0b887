import { expect, test } from './fixtures/test.ts';

test('while the mailbox cannot be written to, the browser remembers, and the pane says so', async ({
  outlook,
  pane,
  page,
}) => {
  await outlook.open('settings-fail');
  await pane.playOnPhone('4255550123');
  await expect(pane.activeCalls).toContainText(/Calling|Connected/);
  await expect(pane.frame.getByText('calls are remembered in this browser only')).toBeVisible();
  await page.evaluate(() => {
    window.sandbox?.closePanes();
    window.sandbox?.openPane();
  });
  await expect(pane.activeCalls).toContainText('Connected');
  await pane.hangUpButton.click();
  await expect(pane.recentCalls).toContainText('Hung up');
});

test('a save that never ends does not keep a call from being followed or hung up', async ({
  outlook,
  pane,
  time,
}) => {
  await outlook.open('settings-silent');
  await pane.playOnPhone('4255550123');
  await expect(async () => {
    await time.passInPane(11_000);
    await expect(pane.activeCalls).toContainText(/Calling|Connected/, { timeout: 1_000 });
  }).toPass();
  await expect(pane.frame.getByText('calls are remembered in this browser only')).toBeVisible();
  await pane.hangUpButton.click();
  await expect(pane.recentCalls).toContainText('Hung up');
});

test('a save that failed (9019, 9017) is made good as soon as it can be', async ({
  outlook,
  pane,
  exchange,
  time,
}) => {
  await outlook.open('answers');
  await outlook.spoil('saveAsync', { kind: 'breakDown' });
  await pane.playOnPhone('4255550123');
  await expect(pane.frame.getByText('calls are remembered in this browser only')).toBeVisible();
  await expect(pane.activeCalls).toContainText(/Calling|Connected/);
  await outlook.spoil('nothing', { kind: 'silence' });
  await time.passInPane(40_000);
  await expect(pane.frame.getByText('calls are remembered in this browser only')).toBeHidden();
  await expect
    .poll(async () => {
      const { calls, settings } = await exchange.world();
      return JSON.stringify(settings).includes(calls[0]?.id ?? 'no call');
    })
    .toBe(true);
});

test('with neither mailbox nor browser the pane asks to stay open', async ({ outlook, pane, page }) => {
  await page.addInitScript(() => {
    // In the pane; the page around it keeps its own notes.
    if (window === window.top) return;
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await outlook.open('settings-fail');
  await pane.playOnPhone('4255550123');
  await expect(pane.activeCalls).toContainText(/Calling|Connected/);
  await expect(pane.frame.getByText('keep this pane open until they have ended')).toBeVisible();
});

for (const stored of [
  '"not what was written"',
  '{"live":7}',
  '"{\\"version\\":1,\\"live\\":[{\\"id\\":7}]}"',
  '[]',
  '0',
]) {
  test(`damaged settings (${stored}) cost no call that the browser remembers`, async ({
    outlook,
    pane,
    page,
  }) => {
    await outlook.open('answers');
    await pane.playOnPhone('4255550123');
    await expect(pane.activeCalls).toContainText(/Calling|Connected/);
    await page.evaluate(() => window.sandbox?.closePanes());
    await page.request.put('/sandbox/settings', { data: { activeCalls: stored } });
    await page.evaluate(() => window.sandbox?.openPane());
    await expect(pane.activeCalls).toContainText(/Calling|Connected/);
    await pane.hangUpButton.click();
    await expect(pane.recentCalls).toContainText('Hung up');
  });
}
