import { expect, test } from './fixtures/test.ts';

test('after 20 s without an answer to a hang-up, one look-up decides: the call goes on', async ({
  outlook,
  pane,
  exchange,
  time,
  page,
}) => {
  await outlook.openWithCall('running-call');
  await expect(pane.activeCalls).toContainText('Connected');
  // Exchange never hears of it.
  let isLost = true;
  await page.route('**/EWS/Exchange.asmx', (route) =>
    isLost && route.request().postData()?.includes('<m:DisconnectPhoneCall>') ? undefined : route.fallback(),
  );
  await pane.hangUpButton.click();
  await expect(pane.activeCalls).toContainText('Hanging up');
  await time.passInPane(21_000);
  await expect(pane.activeCalls).toContainText('Outlook has not answered. The call may still be running.');
  await expect(pane.hangUpButton).toBeEnabled();
  isLost = false;
  // From elsewhere: what the alert has moved under a resting pointer takes no press before somebody can have seen it.
  await page.mouse.move(0, 0);
  await pane.hangUpButton.click();
  await expect.poll(() => exchange.count('DisconnectPhoneCall')).toBe(1);
  await exchange.advance(1_000);
  await time.passInPane(3_000);
  await expect(pane.hungUp).toBeVisible();
});

test('an id that comes after nobody waited for it any more is a live call, and can be hung up', async ({
  outlook,
  pane,
  exchange,
  time,
  page,
}) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/EWS/Exchange.asmx', async (route) => {
    if (!route.request().postData()?.includes('<m:PlayOnPhone>')) return route.fallback();
    const response = await route.fetch();
    await held;
    return route.fulfill({ response });
  });
  await outlook.open('answers');
  await pane.playOnPhone('4255550123');
  await expect(pane.activeCalls).toContainText('Placing');
  await expect.poll(() => exchange.world().then(({ calls }) => calls.length)).toBe(1);
  await time.passInPane(31_000);
  await expect(pane.activeCalls).toContainText('May be ringing');
  await expect(pane.activeCalls).toContainText('use the phone itself');
  letGo();
  await expect(pane.activeCalls).toContainText(/Calling|Connected/);
  await pane.hangUpButton.click();
  await expect(pane.hungUp).toBeVisible();
  expect(await exchange.asked('PlayOnPhone')).toHaveLength(1);
});

test('look-ups that are not answered leave the last known state, and hanging up goes first', async ({
  outlook,
  pane,
  time,
  page,
}) => {
  await outlook.openWithCall('running-call');
  await expect(pane.activeCalls).toContainText('Connected');
  await outlook.spoil('GetPhoneCallInformation', { kind: 'silence' });
  await time.passInPane(22_000);
  await expect(pane.activeCalls).toContainText('Connected (last known)');
  await pane.hangUpButton.click();
  // A call that has ended stays under a resting pointer.
  await page.mouse.move(0, 0);
  // Exchange has taken the order, and no look-up confirms it.
  await expect(pane.hangUpButton).toHaveCount(0);
  await time.passInPane(15_000);
  await expect(pane.hungUp).toBeVisible();
  expect(await page.evaluate(() => window.sandbox?.maximumInFlight)).toBeLessThanOrEqual(3);
});
