import { createImpostor } from './fixtures/createImpostor.ts';
import { createPane } from './fixtures/createPane.ts';
import { errorReply, successReply } from './fixtures/ewsReplies.ts';
import { expect, test } from './fixtures/test.ts';

test.describe('a pane that is closed while a call is being placed', () => {
  test('lists the call when it is opened again, says what that means, and never places it by itself', async ({
    outlook,
    pane,
    exchange,
  }) => {
    await outlook.open('answers');
    const letGo = await outlook.holdRequests('PlayOnPhone');
    await pane.playOnPhone('4255550123');
    await expect(pane.activeCalls).toContainText('Placing');
    await outlook.closePane();
    await expect(outlook.panes).toHaveCount(0);
    letGo();
    await expect.poll(() => exchange.count('PlayOnPhone')).toBe(1);

    await outlook.openPane();
    await expect(pane.activeCalls).toContainText('Voice Mail from Katie Jordan');
    await expect(pane.activeCalls).toContainText('Your phone may still ring');
    await expect(pane.hangUpButton).toHaveCount(0);
    await pane.activeCalls.getByRole('button', { name: /^Dismiss/ }).click();
    await expect(pane.activeCalls).toHaveCount(0);
    await outlook.closePane();
    await outlook.openPane();
    await expect(pane.number).toHaveValue('4255550100');
    await expect(pane.activeCalls).toHaveCount(0);
    expect(await exchange.count('PlayOnPhone')).toBe(1);
  });

  test('lets the call go by itself after ten minutes', async ({ outlook, pane, time }) => {
    await outlook.open('answers');
    await outlook.holdRequests('PlayOnPhone');
    await pane.playOnPhone('4255550123');
    await expect(pane.activeCalls).toContainText('Placing');
    await outlook.closePane();
    await outlook.openPane();
    await expect(pane.activeCalls).toContainText('Your phone may still ring');
    await time.passInPane(500_000);
    await expect(pane.activeCalls).toHaveCount(1);
    await time.passInPane(110_000);
    await expect(pane.activeCalls).toHaveCount(0);
  });

  test('goes on with a hang-up that Exchange had asked to wait with', async ({
    outlook,
    pane,
    exchange,
    page,
  }) => {
    const impostor = await createImpostor(page);
    await outlook.open('running-call');
    await pane.addCall('sandbox-call-1');
    await expect(pane.activeCalls).toContainText('Connected');
    impostor.answer(
      'DisconnectPhoneCall',
      errorReply('DisconnectPhoneCall', 'ErrorTimeoutExpired', 'Too long.'),
    );
    await pane.hangUpButton.click();
    await expect(pane.activeCalls).toContainText('Trying again in');
    await outlook.closePane();
    impostor.answer('DisconnectPhoneCall', undefined);
    await outlook.openPane();
    await expect(pane.recentCalls).toContainText('Hung up');
    expect(await exchange.count('DisconnectPhoneCall')).toBeGreaterThan(0);
  });
});

test.describe('hanging up', () => {
  test('says "Hung up" without a button, and after ten seconds that the call runs all the same', async ({
    outlook,
    pane,
    time,
    page,
  }) => {
    const impostor = await createImpostor(page);
    await outlook.open('running-call');
    await pane.addCall('sandbox-call-1');
    await expect(pane.activeCalls).toContainText('Connected');
    // Exchange takes the order, and nothing comes of it.
    impostor.answer('DisconnectPhoneCall', successReply('DisconnectPhoneCall'));
    await pane.hangUpButton.click();
    await expect(pane.activeCalls).toContainText('Hung up');
    await expect(pane.hangUpButton).toHaveCount(0);
    await time.stop();
    await time.pass(13_000);
    await expect(pane.activeCalls.getByRole('alert')).toContainText('Still running');
    await expect(pane.hangUpButton).toBeEnabled();
  });

  test('can be wished while Exchange has not answered, and is carried out when it has', async ({
    outlook,
    pane,
    exchange,
    time,
  }) => {
    await outlook.open('answers');
    const letGo = await outlook.holdRequests('PlayOnPhone');
    await pane.playOnPhone('4255550123');
    await expect(pane.activeCalls).toContainText('Placing');
    await letGo.arrived;
    await time.passInPane(31_000);
    await expect(pane.activeCalls).toContainText('Your phone may ring');
    await pane.hangUpButton.click();
    await expect(pane.activeCalls).toContainText('Hanging up as soon as the call is placed');
    letGo();
    await expect.poll(() => exchange.count('DisconnectPhoneCall')).toBe(1);
    await time.passInPane(3_000);
    await expect(pane.recentCalls).toContainText('Hung up');
  });
});

test('a refusal that comes after half a minute is told in the row of the call', async ({
  outlook,
  pane,
  time,
}) => {
  await outlook.open('answers');
  const letGo = await outlook.holdRequests('PlayOnPhone');
  await pane.playOnPhone('900 555 0100');
  await expect(pane.activeCalls).toContainText('Placing');
  await letGo.arrived;
  await time.passInPane(31_000);
  await expect(pane.activeCalls).toContainText('May be ringing');
  letGo();
  await expect(pane.activeCalls).toContainText('Not placed');
  await expect(pane.activeCalls.getByRole('alert')).toContainText('dialing rules do not allow');
  await expect(pane.activeCalls.getByRole('button', { name: /^Play again/ })).toBeVisible();
});

test('the same message to the same number is played twice only when somebody says so twice', async ({
  outlook,
  pane,
  exchange,
}) => {
  await outlook.open('answers');
  await expect(pane.number).toHaveValue('4255550100');
  await pane.playButton.evaluate((button: HTMLButtonElement) => {
    for (let time = 0; time < 3; time += 1) button.click();
  });
  await expect(pane.activeCalls).toContainText(/Calling|Connected/);
  await expect(pane.activeCalls).toHaveCount(1);
  await expect(pane.alert).toContainText('already being played to this number');
  expect(await exchange.count('PlayOnPhone')).toBe(1);

  await pane.frame.getByRole('button', { name: 'Call a second time' }).click();
  await expect(pane.activeCalls).toHaveCount(2);
  await expect.poll(() => exchange.count('PlayOnPhone')).toBe(2);
});

test('a number is remembered once Exchange gave a call an id for it, and goes with the calls', async ({
  outlook,
  pane,
}) => {
  await outlook.open('answers');
  const numbers = pane.frame.getByRole('group', { name: 'Numbers used before' });
  await pane.playOnPhone('900 555 0100');
  await expect(pane.activeCalls).toContainText('Not placed');
  await pane.playOnPhone('4255550123');
  await expect(pane.activeCalls.filter({ hasText: /Calling|Connected/ })).toHaveCount(1);
  await pane.number.fill('1');
  await expect(numbers.getByRole('button')).toHaveText(['4255550123']);
  await pane.hangUpButton.click();
  await expect(pane.recentCalls).toHaveCount(1);
  await pane.frame.getByRole('button', { name: 'Clear' }).click();
  await expect(pane.recentCalls).toHaveCount(0);
  await expect(numbers).toHaveCount(0);
});

test('a pane that was opened with nothing selected takes up the memory of the mailbox with the first message', async ({
  outlook,
  page,
}) => {
  await outlook.open('pinned');
  const first = createPane(outlook.paneFrame(0));
  await expect(first.number).toHaveValue('4255550100');
  await outlook.pin();
  await outlook.deselect();
  await outlook.openSecondPane();
  const second = createPane(outlook.paneFrame(1));
  await expect(second.frame.getByText('Select a message to play it on your phone.')).toBeVisible();
  await page.getByRole('button', { name: 'Pin', exact: true }).last().click();
  await outlook.choose('Katie Jordan (38');
  await first.playOnPhone('4255550123');
  for (const pane of [first, second]) await expect(pane.activeCalls).toContainText(/Calling|Connected/);
});
