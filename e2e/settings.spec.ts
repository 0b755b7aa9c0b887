import { expect, test } from './fixtures/test.ts';

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

// What else may stand there: src/calls/memory/stored.test.ts.
test('damaged settings cost no call that the browser remembers', async ({ outlook, pane, page }) => {
  await outlook.open('answers');
  await pane.playOnPhone('4255550123');
  await expect(pane.activeCalls).toContainText(/Calling|Connected/);
  await page.evaluate(() => window.sandbox?.closePanes());
  await page.request.put('/sandbox/settings', { data: { activeCalls: '"not what was written"' } });
  await page.evaluate(() => window.sandbox?.openPane());
  await expect(pane.activeCalls).toContainText(/Calling|Connected/);
  await pane.hangUpButton.click();
  await expect(pane.hungUp).toBeVisible();
});
