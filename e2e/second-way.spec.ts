import { answerDirectly } from './fixtures/answerDirectly.ts';
import { expect, test } from './fixtures/test.ts';
import { wayHeader } from '../sandbox/server/protocol.ts';

// What else an Outlook may say that refuses: src/ews/eitherWay.test.ts.
for (const scenario of ['refused-answered-directly', 'refused-german-result']) {
  test(`where Outlook refuses (${scenario}), Exchange is asked directly, first from then on, and a phone rings once`, async ({
    outlook,
    pane,
    exchange,
    page,
  }) => {
    const direct = page.waitForRequest(
      (request) => request.url().endsWith('/EWS/Exchange.asmx') && request.headers()[wayHeader] === undefined,
    );
    await outlook.openWithCall(scenario);
    await expect(pane.activeCalls).toContainText('Connected');
    const headers = await (await direct).allHeaders();
    expect(headers['content-type']).toBe('text/xml; charset=utf-8');
    expect(headers['x-anchormailbox']).toBe('kim.lindgren@contoso.com');
    expect(headers['soapaction']).toContain('http://schemas.microsoft.com/exchange/services/2006/messages/');

    await pane.hangUpButton.click();
    await expect(pane.hungUp).toBeVisible();
    const hangUps = await exchange.asked('DisconnectPhoneCall');
    expect(hangUps.map(({ way, refused }) => ({ way, refused }))).toEqual([
      { way: 'direct', refused: false },
    ]);
    await pane.supportButton.click();
    await expect(pane.frame.getByText('directly')).toBeVisible();

    // By now Outlook has refused once. Of a call alone, its German text does not tell that nothing ran.
    await expect(pane.number).toHaveValue('4255550100');
    await pane.playOnPhone('4255550199');
    await expect(pane.activeCalls.filter({ hasText: /Calling|Connected/ })).toHaveCount(1);
    const carriedOut = (await exchange.asked('PlayOnPhone')).filter(({ refused }) => !refused);
    expect(carriedOut).toHaveLength(1);
    const { calls } = await exchange.world();
    expect(calls.filter(({ dialString }) => dialString === '4255550199')).toHaveLength(1);
  });
}

const wrongHost = {
  title: 'Add-ins may not manage calls here',
  sentence: 'under the same host name as Outlook on the web',
  chapter: 'When the pane says that add-ins may not manage calls',
};
const signIn = {
  title: 'Signing in did not work',
  sentence: 'the browser may ask for your name and password: that is Exchange asking.',
  chapter: 'When the pane says that signing in did not work',
};

// Every status, and which of the two it means: src/ews/eitherWay.test.ts. What is no answer of Exchange at all, a page or
// a way elsewhere, is told apart in createDirectTransport, and by these alone.
for (const [scenario, answer, told] of [
  ['refused-everywhere', undefined, wrongHost],
  ['sign-in-page', undefined, signIn],
  ['sign-in-elsewhere', undefined, signIn],
  ['refused-answered-directly', { status: 401 }, signIn],
] as const) {
  test(`without a second way (${scenario} ${String(answer?.status ?? '')}) there is one explanation, and the call stays`, async ({
    outlook,
    pane,
    page,
    context,
    trouble,
  }) => {
    // The browser's own lines about the direct way.
    trouble.expect(/Failed to load resource/);
    // It is told of where it is sent, and does not go there.
    if (scenario === 'sign-in-elsewhere')
      trouble.expect(/request to another host: https:\/\/sts\.contoso\.com/);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    if (answer) await answerDirectly(page, answer);
    await outlook.open(scenario);
    await pane.addCall('sandbox-call-1');
    await pane.hangUpButton.click();
    await expect(pane.activeCalls).toContainText(told.title);
    await expect(pane.frame.getByText(told.sentence)).toHaveCount(1);

    const opening = context.waitForEvent('page');
    await pane.frame.getByRole('link', { name: 'Guide for administrators' }).click();
    const guide = await opening;
    await expect(guide.getByText(told.chapter)).toBeVisible();
    expect(await guide.evaluate(() => window.opener === null)).toBe(true);
    await guide.close();

    await pane.activeCalls.getByRole('button', { name: /^Details/ }).click();
    await pane.activeCalls.getByRole('button', { name: 'Copy ID' }).click();
    await expect(pane.activeCalls.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('sandbox-call-1');
  });
}

test('without a message selected a call is hung up directly at once', async ({
  outlook,
  pane,
  page,
  exchange,
}) => {
  await outlook.open('pinned');
  await outlook.pin();
  await pane.playOnPhone('4255550123');
  await expect(pane.activeCalls).toContainText(/Calling|Connected/);
  await page.evaluate(() => window.sandbox?.select(undefined));
  await pane.hangUpButton.click();
  await expect(pane.hungUp).toBeVisible();
  expect((await exchange.asked('DisconnectPhoneCall')).map(({ way }) => way)).toEqual(['direct']);
});

test('without a message selected, and no other way, the pane asks for any message', async ({
  outlook,
  pane,
  page,
  trouble,
}) => {
  trouble.expect(/Failed to load resource/);
  await answerDirectly(page, { status: 404 });
  await outlook.open('pinned');
  await outlook.pin();
  await pane.playOnPhone('4255550123');
  await expect(pane.activeCalls).toContainText(/Calling|Connected/);
  await page.evaluate(() => window.sandbox?.select(undefined));
  await pane.hangUpButton.click();
  await expect(pane.activeCalls).toContainText('No message selected');
  await expect(pane.activeCalls).toContainText('Any message will do.');
  await page.evaluate(() => window.sandbox?.select(window.sandbox.world.scenario.messages[1]?.id));
  await pane.hangUpButton.click();
  await expect(pane.hungUp).toBeVisible();
});

test('a call is sent the other way only where nothing ran, a hang-up after whatever Outlook says', async ({
  outlook,
  pane,
  exchange,
}) => {
  await outlook.open('running-call');
  const undecodable = { kind: 'fail', message: 'Die Verbindung wurde getrennt.' } as const;
  await outlook.spoil('PlayOnPhone', undecodable);
  await pane.playOnPhone('4255550123');
  await expect(pane.activeCalls.filter({ hasText: 'May be ringing' })).toHaveCount(1);
  expect(await exchange.asked('PlayOnPhone')).toEqual([]);

  const nothingRan = {
    kind: 'fail',
    message: 'Der Remoteserver hat einen Fehler zurückgegeben: (401) Nicht autorisiert.',
  } as const;
  await outlook.spoil('PlayOnPhone', nothingRan);
  await pane.playOnPhone('4255550124');
  await expect(pane.activeCalls.filter({ hasText: /Calling|Connected/ })).toHaveCount(1);
  expect((await exchange.asked('PlayOnPhone')).map(({ way }) => way)).toEqual(['direct']);

  await outlook.spoil('DisconnectPhoneCall', undecodable);
  await pane.hangUpButton.click();
  await expect(pane.hungUp).toBeVisible();
});

test('another account’s answers are never taken for this mailbox’s', async ({ outlook, pane, exchange }) => {
  await outlook.open('another-account');
  await expect(pane.activeCalls).toHaveCount(1);
  await pane.playOnPhone('4255550123');
  await expect(pane.frame.getByText('an account that may not open this mailbox')).toHaveCount(1);
  await expect(pane.activeCalls.filter({ hasText: 'Not placed' })).toHaveCount(1);
  const carriedOut = (await exchange.asked('PlayOnPhone')).filter(({ refused }) => !refused);
  expect(carriedOut).toEqual([]);
  expect((await exchange.asked('GetServiceConfiguration')).filter(({ way }) => way === 'direct')).toEqual([]);
});
