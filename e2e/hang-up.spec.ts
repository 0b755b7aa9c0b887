import { expect, test } from './fixtures/test.ts';

test.describe('hanging a call up', () => {
  test('asks Exchange once and moves the call to the recent ones', async ({ outlook, pane, exchange }) => {
    await outlook.open('running-call');
    await pane.addCall('sandbox-call-1');
    await expect(pane.activeCalls).toContainText('Connected');

    await pane.hangUpButton.click();
    await expect(pane.recentCalls).toContainText('Hung up');
    await expect(pane.activeCalls).toHaveCount(0);
    await expect(pane.alert).toHaveCount(0);

    const requests = await exchange.asked('DisconnectPhoneCall');
    expect(requests.map(({ way }) => way)).toEqual(['makeEwsRequestAsync']);
    expect(requests[0]?.request).toContain('"http://schemas.microsoft.com/exchange/services/2006/messages"');
    expect(requests[0]?.request).toContain('Id="sandbox-call-1"');
    expect(await exchange.lastCall()).toMatchObject({ state: 'Disconnected' });
  });

  test('says "Hanging up" at once, and sends once however often it is pressed', async ({
    outlook,
    pane,
    exchange,
  }) => {
    await outlook.open('running-call');
    const letGo = await outlook.holdRequests('DisconnectPhoneCall');
    await pane.addCall('sandbox-call-1');
    await expect(pane.activeCalls).toContainText('Connected');
    await pane.hangUpButton.dblclick();
    await expect(pane.activeCalls).toContainText('Hanging up');
    await pane.hangUpButton.press('Enter');
    await pane.hangUpButton.press('Enter');
    letGo();
    await expect(pane.hungUp).toBeVisible();
    await expect.poll(() => outlook.inFlight()).toBe(0);
    expect(await exchange.count('DisconnectPhoneCall')).toBe(1);
  });

  test('sends once for two quick presses of Enter', async ({ outlook, pane, exchange, page }) => {
    await page.clock.install();
    await outlook.open('running-call');
    const letGo = await outlook.holdRequests('DisconnectPhoneCall');
    await pane.addCall('sandbox-call-1');
    await expect(pane.activeCalls).toContainText('Connected');
    await pane.hangUpButton.focus();
    // What got the focus by itself takes no key for half a second.
    await page.clock.fastForward(500);
    await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
    letGo();
    await expect(pane.hungUp).toBeVisible();
    await expect.poll(() => outlook.inFlight()).toBe(0);
    expect(await exchange.count('DisconnectPhoneCall')).toBe(1);
  });

  test('takes a call that is already gone for ended, without alarm', async ({ outlook, pane }) => {
    await outlook.openWithCall('already-gone');
    await expect(pane.activeCalls).toContainText('Connected');
    await pane.hangUpButton.click();
    await expect(pane.recentCalls).toContainText('Exchange no longer knows this call');
    await expect(pane.activeCalls).toHaveCount(0);
    await expect(pane.alert).toHaveCount(0);
  });

  test('keeps the call after an error, tells it, and can be tried again', async ({
    outlook,
    pane,
    exchange,
    time,
  }) => {
    await outlook.openWithCall('exchange-error-once');
    await expect(pane.activeCalls).toContainText('Connected');
    await pane.unfold(pane.activeCalls);
    // By itself it would be tried again soon.
    await time.stop();
    await pane.hangUpButton.click();
    await time.settle();
    await expect(pane.activeCalls).toContainText('Unified Messaging failed');
    await expect(pane.activeCalls).toContainText('ErrorUnifiedMessagingRequestFailed');
    await expect(pane.activeCalls).toHaveCount(1);
    await expect(pane.recentCalls).toHaveCount(0);

    await pane.hangUpButton.click();
    await time.settle();
    expect(await exchange.count('DisconnectPhoneCall')).toBe(2);
    await time.pass(8_000);
    await expect(pane.hungUp).toBeVisible();
    await expect(pane.alert).toHaveCount(0);
    expect(await exchange.count('DisconnectPhoneCall')).toBe(2);
  });

  test('keeps the call after a warning: it was not carried out', async ({ outlook, pane }) => {
    await outlook.openWithCall('warning');
    await pane.hangUpButton.click();
    await expect(pane.alert).toContainText('did not carry this out');
    await expect(pane.activeCalls).toHaveCount(1);
    await pane.hangUpButton.click();
    await expect(pane.hungUp).toBeVisible();
  });

  test('shows what Exchange says as text, never as markup', async ({ outlook, pane }) => {
    await outlook.openWithCall('unknown-code');
    await pane.hangUpButton.click();
    await expect(pane.alert).toContainText('Exchange refused');
    await pane.unfold(pane.activeCalls);
    await expect(pane.activeCalls).toContainText('ErrorTelephoneHasLegs');
    await expect(pane.activeCalls).toContainText('<b>telephone</b>');
    await expect(pane.activeCalls.locator('img')).toHaveCount(0);
  });
});
