import { expect, test } from './fixtures/test.ts';

test.describe('adding a call by its id', () => {
  test('forgives white space around the id, and looks the call up', async ({ outlook, pane, exchange }) => {
    await outlook.open('running-call');
    await expect(pane.frame.getByText('No call is running.')).toBeVisible();
    await pane.addCall('  sandbox-call-1\t');
    await expect(pane.activeCalls).toContainText('Connected');
    const [lookUp] = await exchange.asked('GetPhoneCallInformation');
    expect(lookUp?.request).toContain('Id="sandbox-call-1"');
  });

  test('says beside the field what is wrong with an id, and sends nothing', async ({
    outlook,
    pane,
    exchange,
    page,
  }) => {
    await outlook.open('running-call');
    await pane.addCall('sandbox-call-1');
    await expect(pane.activeCalls).toHaveCount(1);
    await expect(pane.activeCalls).toContainText('Connected');
    await page.mouse.move(0, 0);
    await pane.addButton.click();

    const id = pane.frame.getByRole('textbox', { name: 'Call ID' });
    await expect(id).toBeFocused();
    const before = (await exchange.asked('GetPhoneCallInformation')).map(({ request }) => request);
    for (const [typed, message] of [
      ['', 'Enter the ID of a call.'],
      ['  ', 'Enter the ID of a call.'],
      ['sandbox-call-1', 'This call is listed already.'],
      ['call\u0001', 'This ID holds a character that cannot be sent to Exchange.'],
    ] as const) {
      await id.fill(typed);
      await id.press('Enter');
      await expect(id).toHaveAccessibleDescription(new RegExp(message.replaceAll('.', '\\.')));
      await expect(id).toHaveValue(typed);
    }
    await expect(pane.activeCalls).toHaveCount(1);
    const after = (await exchange.asked('GetPhoneCallInformation')).map(({ request }) => request);
    expect(new Set(after)).toEqual(new Set(before));
  });

  test('can be left with Escape or Cancel', async ({ outlook, pane, page }) => {
    await outlook.open('running-call');
    await pane.supportButton.click();
    await page.mouse.move(0, 0);
    await pane.addButton.click();
    await pane.frame.getByRole('textbox', { name: 'Call ID' }).press('Escape');
    await expect(pane.addButton).toBeFocused();
    // From elsewhere: what came back under a resting pointer takes no press before somebody can have seen it.
    await page.mouse.move(0, 0);
    await pane.addButton.click();
    await pane.frame.getByRole('button', { name: 'Cancel' }).click();
    await expect(pane.frame.getByRole('textbox', { name: 'Call ID' })).toHaveCount(0);
    await expect(pane.addButton).toBeFocused();
  });

  test('says beside the field that Exchange does not know an id, and lists nothing', async ({
    outlook,
    pane,
    exchange,
  }) => {
    await outlook.open('running-call');
    await pane.addCall('nobody’s <call> & "more"');
    const id = pane.frame.getByRole('textbox', { name: 'Call ID' });
    await expect(id).toHaveAccessibleDescription(/Exchange does not know/);
    await expect(id).toHaveValue('nobody’s <call> & "more"');
    await expect(id).toBeFocused();
    await expect(pane.activeCalls).toHaveCount(0);
    await expect(pane.recentCalls).toHaveCount(0);
    await id.fill('sandbox-call-1');
    await id.press('Enter');
    await expect(pane.activeCalls).toContainText('Connected');
    expect(await exchange.count('GetPhoneCallInformation')).toBeGreaterThan(1);
  });

  test('carries any id to Exchange as it is', async ({ outlook, pane, exchange }) => {
    const id = 'Ünïcödé <&"\'> \u{1F4DE}';
    await outlook.open('running-call');
    await pane.addCall(id);
    await expect(pane.frame.getByText('Exchange does not know')).toBeVisible();
    const [lookUp] = await exchange.asked('GetPhoneCallInformation');
    const sent = await outlook.page.evaluate((envelope) => {
      const read = new DOMParser().parseFromString(envelope, 'text/xml');
      return read.getElementsByTagNameNS('*', 'PhoneCallId')[0]?.getAttribute('Id');
    }, lookUp?.request ?? '');
    expect(sent).toBe(id);
    // oxlint-disable-next-line no-control-regex -- every character of the request, control characters too
    expect(lookUp?.request).toMatch(/^[\x00-\x7f]*$/);
  });

  test('leaves the focus where somebody has gone while Exchange was being asked', async ({
    outlook,
    pane,
  }) => {
    await outlook.open('running-call');
    await expect(pane.number).toHaveValue('4255550100');
    const letGo = await outlook.holdRequests('GetPhoneCallInformation');
    await pane.addCall('sandbox-call-1');
    await pane.number.focus();
    letGo();
    await expect(pane.activeCalls).toContainText('Connected');
    await expect(pane.frame.getByRole('textbox', { name: 'Call ID' })).toHaveCount(0);
    await expect(pane.number).toBeFocused();
  });

  test('shows the whole id of a call on demand', async ({ outlook, pane, exchange }) => {
    await outlook.open('answers');
    await pane.playOnPhone();
    await expect(pane.activeCalls).toContainText(/Calling|Ringing|Connected/);
    const { id } = await exchange.lastCall();
    await expect(pane.activeCalls).not.toContainText(id);
    await pane.activeCalls.getByRole('button', { name: /^Details of/ }).click();
    await expect(pane.activeCalls).toContainText(id);
  });

  test('shortens a long id where nothing better is known', async ({ outlook, pane, trouble }) => {
    trouble.expect(/Failed to load resource/);
    await outlook.open('refused-everywhere');
    const id = `${'A'.repeat(100)}+/${'b'.repeat(60)}=`;
    await pane.addCall(id);
    await expect(pane.activeCalls).toContainText('Call AAAAAA…bbbbb=');
  });
});
