import { expect, test } from './fixtures/test.ts';

test('with 25 calls being followed, a hang-up leaves before any time has passed', async ({
  outlook,
  pane,
  page,
  exchange,
  time,
}) => {
  // As slow as can be: no look-up is ever answered, so that a hang-up that waits for one never leaves.
  await page.route('**/EWS/Exchange.asmx', async (route) => {
    if (route.request().postData()?.includes('GetPhoneCallInformation') !== true) await route.continue();
  });
  await outlook.open('twenty-five-calls');
  await expect(pane.activeCalls).toHaveCount(25);
  await expect.poll(() => outlook.inFlight()).toBe(2);

  await time.stopInPane();
  for (const count of [1, 2, 3]) {
    // What has come under a resting pointer takes no press for half a second: aim anew.
    await page.mouse.move(0, 0);
    await time.passInPane(1_000);
    await pane.hangUpButton.nth(12).click();
    await expect.poll(() => exchange.count('DisconnectPhoneCall')).toBe(count);
    await exchange.advance(1_000);
    // No look-up says that it is over: it has no button any more, all the same.
    await expect(pane.hangUpButton).toHaveCount(25 - count);
  }
  expect(await outlook.maximumInFlight()).toBe(3);
});

test('never more than three are in flight, whatever is pressed', async ({ outlook, pane, exchange }) => {
  await outlook.open('twenty-five-calls');
  await expect(pane.activeCalls).toHaveCount(25);
  await pane.playOnPhone('1001');
  await pane.frame.getByRole('button', { name: 'Hang up all' }).click();
  await pane.frame.getByRole('alertdialog').getByRole('button', { name: 'Hang up all' }).click();
  await expect
    .poll(
      async () => {
        await exchange.advance(1000);
        return (await exchange.world()).calls.filter(({ state }) => state !== 'Disconnected').length;
      },
      { intervals: [50] },
    )
    .toBe(0);
  expect(await outlook.maximumInFlight()).toBe(3);
  await expect(pane.alert).toHaveCount(0);
});
