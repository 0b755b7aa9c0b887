import { expect, test } from './fixtures/test.ts';

test('offline the last known is shown; back online calls are looked up at once, and hanging up works', async ({
  outlook,
  pane,
  time,
  context,
  trouble,
}) => {
  trouble.expect(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
  await outlook.openWithCall('running-call');
  await expect(pane.activeCalls).toContainText('Connected');
  await context.setOffline(true);
  await expect(pane.frame.getByText('You are offline. What is shown is the last known.')).toBeVisible();
  await pane.hangUpButton.click();
  await expect(pane.activeCalls).toContainText('Trying again in');
  await expect(async () => {
    await time.passInPane(5_000);
    await expect(pane.activeCalls).toContainText('Connected (last known)', { timeout: 1_000 });
  }).toPass();
  await pane.unfold(pane.activeCalls);
  await expect(pane.activeCalls).toContainText('The connection was closed unexpectedly.');

  await context.setOffline(false);
  await expect(pane.frame.getByText('You are offline.')).toBeHidden();
  await expect(pane.activeCalls).not.toContainText('last known');
  await pane.hangUpButton.click();
  await expect(pane.hungUp).toBeVisible();
});
