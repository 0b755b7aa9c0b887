import { expect, test } from './fixtures/test.ts';

test('a busy Exchange is left alone for as long as it asks, with a countdown, and then asked again', async ({
  outlook,
  pane,
  exchange,
  time,
}) => {
  await outlook.openWithCall('server-busy');
  await expect(pane.activeCalls).toContainText('Connected');
  await time.stop();
  await pane.hangUpButton.click();
  await time.settle();
  await expect(pane.activeCalls).toContainText('Exchange is busy');
  // The clock that is shown may stand up to a second before the answer.
  await expect(pane.activeCalls).toContainText(/Trying again in 0:0[56]\./);
  await expect(
    pane.frame.getByText(/Exchange is busy\. Calls are looked up again in 0:0[56]\./),
  ).toBeVisible();
  const lookUps = (await exchange.asked('GetPhoneCallInformation')).length;

  await time.passInPane(3_000);
  await expect(pane.activeCalls).toContainText(/Trying again in 0:0[23]\./);
  expect(await exchange.asked('GetPhoneCallInformation')).toHaveLength(lookUps);
  expect(await exchange.asked('DisconnectPhoneCall')).toHaveLength(1);

  await time.passInPane(2_000);
  // A second for Exchange to end it, and two for its outcome to be seen.
  await time.pass(5_500);
  await expect(pane.hungUp).toBeVisible();
  expect(await exchange.asked('DisconnectPhoneCall')).toHaveLength(2);
});
