import { answerDirectly } from './fixtures/answerDirectly.ts';
import { ordinaryMessage } from './fixtures/createOutlook.ts';
import { expect, test } from './fixtures/test.ts';

/** What a call may have come to by the time that it is looked at. */
const live = /Calling|Ringing|Connected/;

test.describe('playing a message on the phone', () => {
  test('rings, connects and can be hung up', async ({ outlook, pane, exchange, time }) => {
    await outlook.open('alerts');
    const card = pane.frame.getByRole('group', { name: 'Play on phone' });
    await expect(card).toContainText('Katie JordanVoice message');
    await expect(pane.number).toHaveValue('4255550100');
    await pane.playOnPhone();
    await expect(pane.activeCalls).toContainText('Katie JordanVoice message');
    await expect(pane.activeCalls).toContainText(live);
    await pane.unfold(pane.activeCalls);
    await expect(pane.activeCalls).toContainText('Voice Mail from Katie Jordan');
    await time.stop();
    await time.pass(4500);
    await expect(pane.activeCalls).toContainText('Ringing');
    await expect(outlook.page.getByRole('button', { name: 'Pick up' })).toBeVisible();
    await exchange.phone('pickUp');
    await time.pass(2500);
    await expect(pane.activeCalls).toContainText('Connected');

    await pane.hangUpButton.click();
    await time.pass(3_000);
    await expect(pane.hungUp).toBeVisible();
    expect(await exchange.lastCall()).toMatchObject({ state: 'Disconnected', dialString: '4255550100' });
    expect(await exchange.count('PlayOnPhone')).toBe(1);
  });

  test('lists the call as "Placing" at once, and sends once per press', async ({
    outlook,
    pane,
    exchange,
  }) => {
    await outlook.open('answers');
    const letGo = await outlook.holdRequests('PlayOnPhone');
    await pane.number.fill('1234');
    await pane.playButton.dblclick();
    await expect(pane.activeCalls).toContainText('Placing');
    letGo();
    await expect(pane.activeCalls).toContainText(live);
    await expect(pane.activeCalls).toHaveCount(1);
    expect(await exchange.count('PlayOnPhone')).toBe(1);
  });

  test('hangs a call up as soon as it has an id', async ({ outlook, pane, exchange }) => {
    await outlook.open('answers');
    const letGo = await outlook.holdRequests('PlayOnPhone');
    await expect(pane.number).toHaveValue('4255550100');
    await pane.playOnPhone();
    // It is under way, and the number is saved.
    await letGo.arrived;
    await pane.hangUpButton.click();
    await expect(pane.activeCalls).toContainText('Hanging up as soon as the call is placed');
    expect(await exchange.count('DisconnectPhoneCall')).toBe(0);
    letGo();
    await expect(pane.hungUp).toBeVisible();
    expect(await exchange.count('DisconnectPhoneCall')).toBe(1);
  });

  test('shows the call as live only when its id is saved', async ({ outlook, pane, exchange, time }) => {
    await outlook.open('answers');
    await expect(pane.number).toHaveValue('4255550100');
    await time.stop();
    await outlook.spoil('saveAsync', { kind: 'silence' });
    await pane.playOnPhone();
    await expect.poll(() => exchange.count('PlayOnPhone')).toBe(1);
    await exchange.answerAll();
    await time.passInPane(5000);
    await expect(pane.activeCalls).toContainText('Placing');
    expect(await exchange.count('GetPhoneCallInformation')).toBe(0);
    // Outlook never says that it has saved: then what the browser remembers must do.
    await expect(async () => {
      await time.passInPane(1_000);
      await exchange.answerAll();
      await expect(pane.activeCalls).toContainText(live, { timeout: 100 });
    }).toPass();
    await expect(pane.frame.getByText('calls are remembered in this browser only')).toBeVisible();
  });

  test('offers the five numbers used last', async ({ outlook, pane, exchange }) => {
    await exchange.begin('answers');
    const numbers = ['1005', '1004', '1003', '1002', '1001'].map((dialString, index) => ({
      dialString,
      usedAt: Date.now() - 1000 * (index + 1),
    }));
    const stored = { version: 1, live: [], recent: [], numbers, clearedAt: 0 };
    await exchange.saveSetting('activeCalls', JSON.stringify(stored));
    await outlook.open();
    const used = pane.frame.getByRole('group', { name: 'Numbers used before' }).getByRole('button');
    // The last is the mailbox's own.
    await expect(used).toHaveText(['1005', '1004', '1003', '1002', '1001', '425 555 0100']);
    await pane.playOnPhone('1006');
    await expect(pane.activeCalls).toContainText(live);
    await pane.frame.getByRole('button', { name: 'Play on another phone' }).click();
    await expect(used).toHaveText(['1006', '1005', '1004', '1003', '1002', '425 555 0100']);
    await expect(used.and(pane.frame.locator('[aria-pressed=true]'))).toHaveText(['1006']);
    await used.filter({ hasText: '1003' }).click();
    await expect(pane.number).toHaveValue('1003');
  });

  test('reads ordinary mail aloud, and says so', async ({ outlook, pane, exchange }) => {
    await outlook.openWithoutPane('answers');
    await outlook.choose(ordinaryMessage);
    await outlook.openPane();
    const card = pane.frame.getByRole('group', { name: 'Play on phone' });
    await expect(card).toContainText('Sara DavisRead aloud: “Minutes of Wednesday’s stand-up”');
    await expect(pane.number).toHaveValue('4255550100');
    await pane.playOnPhone();
    await expect(pane.activeCalls).toContainText('Minutes of Wednesday’s stand-up');
    await expect.poll(() => exchange.count('PlayOnPhone')).toBe(1);
    const [play] = await exchange.asked('PlayOnPhone');
    const { messages } = (await exchange.world()).scenario;
    const itemId = messages.find(({ subject }) => subject === ordinaryMessage)?.id ?? '';
    expect(play?.request).toContain(`Id="${itemId}"`);
  });

  test('asks for a number, and sends nothing without one', async ({ outlook, pane, exchange }) => {
    await outlook.open('answers');
    await expect(pane.number).toHaveValue('4255550100');
    await pane.playOnPhone('  ');
    await expect(pane.number).toHaveAccessibleDescription(/Enter a phone number or a SIP address\./);
    await pane.playOnPhone('12\u00013');
    await expect(pane.number).toHaveAccessibleDescription(/character that cannot be sent/);
    expect(await exchange.count('PlayOnPhone')).toBe(0);
  });
});

test.describe('the number that is offered', () => {
  test('may be a SIP address', async ({ outlook, pane, exchange }) => {
    await outlook.open('sip-dial-plan');
    await expect(pane.number).toHaveValue('user@contoso.com');
    await pane.playOnPhone();
    await expect(pane.activeCalls).toContainText(live);
    expect(await exchange.lastCall()).toMatchObject({ dialString: 'user@contoso.com' });
  });

  test('is missing when Exchange does not tell it, which stops nobody', async ({
    outlook,
    pane,
    page,
    trouble,
  }) => {
    trouble.expect(/Failed to load resource/);
    await answerDirectly(page, { status: 404 });
    await outlook.openWithoutPane('answers');
    await outlook.spoil('GetServiceConfiguration', { kind: 'fail', message: 'API not supported' });
    await outlook.choose('Katie Jordan (38');
    await outlook.openPane();
    // It is waited for no longer.
    await expect(pane.playButton).toBeEnabled();
    await expect(pane.number).toHaveValue('');
    await expect(pane.alert).toHaveCount(0);
    await pane.playOnPhone('4255550199');
    await expect(pane.activeCalls).toContainText(live);
  });

  test('does not overwrite what was typed meanwhile', async ({ outlook, pane, time }) => {
    const letGo = await outlook.holdRequests('GetServiceConfiguration');
    await outlook.open('answers');
    await letGo.arrived;
    await pane.number.fill('123');
    letGo();
    await time.settle();
    await expect(pane.number).toHaveValue('123');
  });

  test('is replaced by what is typed when it comes into the field just before', async ({
    outlook,
    page,
    pane,
  }) => {
    const letGo = await outlook.holdRequests('GetServiceConfiguration');
    await outlook.open('answers');
    await pane.number.focus();
    letGo();
    await expect(pane.number).toHaveValue(/\d/);
    await page.keyboard.type('4255550199');
    await expect(pane.number).toHaveValue('4255550199');
  });

  test('is waited for, unless one is typed', async ({ outlook, page, pane, exchange }) => {
    const letGo = await outlook.holdRequests('GetServiceConfiguration');
    await outlook.open('answers');
    await expect(pane.playButton).toBeDisabled();
    await pane.number.press('Enter');
    const missing = pane.frame.getByText('Enter a phone number or a SIP address.');
    await expect(missing).toBeVisible();
    await page.keyboard.type('1');
    await expect(pane.playButton).toBeEnabled();
    await page.keyboard.press('Backspace');
    await expect(pane.playButton).toBeDisabled();
    letGo();
    await expect(pane.playButton).toBeEnabled();
    await expect(missing).toHaveCount(0);
    expect(await exchange.count('PlayOnPhone')).toBe(0);
  });
});

test.describe('where it cannot be', () => {
  test('one sentence says that Unified Messaging is not enabled', async ({ outlook, pane }) => {
    await outlook.open('no-unified-messaging');
    await expect(
      pane.frame.getByText(/Unified Messaging is not enabled.*Ask your administrator/),
    ).toBeVisible();
    await expect(pane.number).toHaveCount(0);
    await expect(pane.supportButton).toBeEnabled();
  });

  test('one sentence says that Play on Phone is off', async ({ outlook, pane }) => {
    await outlook.open('play-on-phone-disabled');
    await expect(pane.frame.getByText(/Play on Phone is switched off.*Ask your administrator/)).toBeVisible();
    await expect(pane.number).toHaveCount(0);
  });
});
