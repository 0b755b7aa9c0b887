import { createImpostor } from './fixtures/createImpostor.ts';
import { expect, test } from './fixtures/test.ts';
import { wayHeader } from '../sandbox/server/protocol.ts';
import { refusal } from './fixtures/ewsReplies.ts';

for (const scenario of ['refused-by-fault', 'refused-by-result']) {
  test(`where Outlook refuses (${scenario}), Exchange is asked directly, and first from then on`, async ({
    outlook,
    pane,
    exchange,
    page,
  }) => {
    await outlook.open(scenario);
    const direct = page.waitForRequest(
      (request) => request.url().endsWith('/EWS/Exchange.asmx') && request.headers()[wayHeader] === undefined,
    );
    await pane.addCall('sandbox-call-1');
    await expect(pane.activeCalls).toContainText('Connected');
    const headers = await (await direct).allHeaders();
    expect(headers['content-type']).toBe('text/xml; charset=utf-8');
    expect(headers['x-anchormailbox']).toBe('kim.lindgren@contoso.com');
    expect(headers['soapaction']).toContain('http://schemas.microsoft.com/exchange/services/2006/messages/');

    await pane.hangUpButton.click();
    await expect(pane.recentCalls).toContainText('Hung up');
    const hangUps = await exchange.asked('DisconnectPhoneCall');
    expect(hangUps.map(({ way, refused }) => ({ way, refused }))).toEqual([
      { way: 'direct', refused: false },
    ]);

    await pane.frame.getByRole('button', { name: 'About' }).click();
    await expect(pane.frame.getByText('directly')).toBeVisible();
  });

  test(`a phone rings once where Outlook refuses (${scenario})`, async ({ outlook, pane, exchange }) => {
    await outlook.open(scenario);
    await pane.playOnPhone('4255550199');
    await expect(pane.activeCalls).toContainText(/Dialing|Connected/);
    const carriedOut = (await exchange.asked('PlayOnPhone')).filter(({ refused }) => !refused);
    expect(carriedOut).toHaveLength(1);
    const { calls } = await exchange.world();
    expect(calls.filter(({ dialString }) => dialString === '4255550199')).toHaveLength(1);
  });
}

for (const [scenario, status] of [
  ['refused-everywhere', undefined],
  ['sign-in-page', undefined],
  ['refused-by-fault', 401],
  ['refused-by-fault', 403],
  ['refused-by-fault', 405],
] as const) {
  test(`without a second way (${scenario} ${String(status ?? '')}) there is one explanation, and the call stays`, async ({
    outlook,
    pane,
    page,
    context,
    trouble,
  }) => {
    // The browser's own lines about the direct way.
    trouble.expect(/Failed to load resource/);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    if (status !== undefined)
      await page.route('**/EWS/Exchange.asmx', (route) =>
        route.request().headers()[wayHeader] === undefined
          ? route.fulfill({ status, contentType: 'text/html', body: '<html></html>' })
          : route.fallback(),
      );
    await outlook.open(scenario);
    await pane.addCall('sandbox-call-1');
    await pane.hangUpButton.click();
    await expect(pane.activeCalls).toContainText('Add-ins may not manage calls here');
    await expect(pane.frame.getByText('under the same host name as Outlook on the web')).toHaveCount(1);

    const opening = context.waitForEvent('page');
    await pane.frame.getByRole('link', { name: 'Guide for administrators' }).click();
    const guide = await opening;
    await expect(guide.getByText('When the pane says that add-ins may not manage calls')).toBeVisible();
    expect(await guide.evaluate(() => window.opener === null)).toBe(true);
    await guide.close();

    await pane.activeCalls.getByRole('button', { name: /^Details/ }).click();
    await pane.activeCalls.getByRole('button', { name: 'Copy ID' }).click();
    await expect(pane.activeCalls.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('sandbox-call-1');
  });
}

test('without a message selected, the direct way is taken once it is known to work', async ({
  outlook,
  pane,
  page,
}) => {
  const impostor = await createImpostor(page);
  await outlook.open('pinned');
  await page.getByRole('button', { name: 'Pin' }).click();
  impostor.answer('GetPhoneCallInformation', refusal);
  await pane.playOnPhone('4255550123');
  await expect(pane.activeCalls).toContainText(/Dialing|Connected/);
  await page.evaluate(() => window.sandbox?.select(undefined));
  await pane.hangUpButton.click();
  await expect(pane.recentCalls).toContainText('Hung up');
});

test('without a message selected, and no other way, the pane asks for any message', async ({
  outlook,
  pane,
  page,
}) => {
  await outlook.open('pinned');
  await page.getByRole('button', { name: 'Pin' }).click();
  await pane.playOnPhone('4255550123');
  await expect(pane.activeCalls).toContainText(/Dialing|Connected/);
  await page.evaluate(() => window.sandbox?.select(undefined));
  await pane.hangUpButton.click();
  await expect(pane.activeCalls).toContainText('No message selected');
  await expect(pane.activeCalls).toContainText('Any message will do.');
  await page.evaluate(() => window.sandbox?.select(window.sandbox.world.scenario.messages[1]?.id));
  await pane.hangUpButton.click();
  await expect(pane.recentCalls).toContainText('Hung up');
});

test('nothing but a refusal is ever sent the other way', async ({ outlook, pane, exchange }) => {
  await outlook.open('running-call');
  await pane.addCall('sandbox-call-1');
  await expect(pane.activeCalls).toContainText('Connected');
  const forbidden = {
    kind: 'fail',
    message: 'The remote server returned an error: (403) Forbidden.',
  } as const;
  await outlook.spoil('DisconnectPhoneCall', forbidden);
  await pane.hangUpButton.click();
  await expect(pane.activeCalls).toContainText('Access denied');
  await outlook.spoil('DisconnectPhoneCall', { kind: 'breakDown' });
  await pane.hangUpButton.click();
  await expect(pane.activeCalls).toContainText('Outlook refused');
  await outlook.spoil('PlayOnPhone', forbidden);
  await pane.playOnPhone('4255550123');
  await expect(pane.activeCalls.filter({ hasText: 'May be ringing' })).toHaveCount(1);
  for (const operation of ['DisconnectPhoneCall', 'PlayOnPhone'] as const)
    expect(await exchange.asked(operation)).toEqual([]);
});
