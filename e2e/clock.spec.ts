import { expect, test } from './fixtures/test.ts';

test('a clock set backwards by a day ends no call and stops no look-ups', async ({
  outlook,
  pane,
  exchange,
  time,
  page,
}) => {
  await outlook.openWithCall('running-call');
  await expect(pane.activeCalls).toContainText('Connected');
  const now = await page.evaluate(() => Date.now());
  await page.clock.setSystemTime(now - 25 * 3_600_000);
  const before = (await exchange.asked('GetPhoneCallInformation')).length;
  await time.passInPane(12_000);
  await expect
    .poll(() => exchange.asked('GetPhoneCallInformation').then(({ length }) => length))
    .toBeGreaterThan(before);
  await expect(pane.activeCalls).toContainText('Connected');
  await pane.hangUpButton.click();
  await expect(pane.hungUp).toBeVisible();
});

test('after an hour of sleep the pane finds out what has become of its calls', async ({
  outlook,
  pane,
  page,
}) => {
  await page.clock.install();
  await outlook.openWithCall('running-call');
  await expect(pane.activeCalls).toContainText('Connected');
  await page.request.post('/sandbox/phone', { data: { id: 'sandbox-call-1', do: 'putDown' } });
  await page.clock.fastForward('01:00:00');
  await expect(pane.recentCalls).toContainText('Ended');
});
