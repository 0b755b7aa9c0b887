import { expect, test } from './fixtures/test.ts';

// How soon, and how often, calls are looked up: src/calls/follow/createFollowing.test.ts.
test('nothing is looked up while the pane is hidden, and everything on return', async ({
  outlook,
  pane,
  exchange,
  time,
}) => {
  await outlook.openWithCall('running-call');
  await expect(pane.activeCalls).toContainText('Connected');
  await time.stop();
  await pane.setVisible(false);
  const before = await exchange.count('GetPhoneCallInformation');
  await time.pass(30_000, 3_000);
  expect(await exchange.count('GetPhoneCallInformation')).toBe(before);
  await exchange.phone('putDown');
  await pane.setVisible(true);
  await time.pass(100);
  await expect(pane.activeCalls).toContainText('Ended');
  await expect(pane.hangUpButton).toHaveCount(0);
  // So long it stays where it was.
  await time.pass(2_500);
  await expect(pane.activeCalls).toHaveCount(0);
  await expect(pane.recentCalls).toContainText('Ended');
  expect(await exchange.count('GetPhoneCallInformation')).toBe(before + 1);
});
