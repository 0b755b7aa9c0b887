import { createPane } from './fixtures/createPane.ts';
import { expect, test } from './fixtures/test.ts';

test('a pane that is closed while a call is being placed lists it when it is opened again, says what that means, and never places it by itself', async ({
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
  await expect(pane.activeCalls).toContainText('Your phone may still ring');
  await pane.unfold(pane.activeCalls);
  await expect(pane.activeCalls).toContainText('Voice Mail from Katie Jordan');
  await expect(pane.activeCalls).toContainText('to 4255550123');
  await expect(pane.hangUpButton).toHaveCount(0);
  await pane.activeCalls.getByRole('button', { name: /^Dismiss/ }).click();
  await expect(pane.activeCalls).toHaveCount(0);
  await outlook.closePane();
  await outlook.openPane();
  await expect(pane.number).toHaveValue('4255550100');
  await expect(pane.activeCalls).toHaveCount(0);
  expect(await exchange.count('PlayOnPhone')).toBe(1);
});

test('a refusal that comes after half a minute is told in the card of the message, where the number can be changed', async ({
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
  await expect(pane.activeCalls.getByRole('alert')).toContainText('dialing rules do not allow');
  await expect(pane.activeCalls).not.toContainText('May be ringing');
  await expect(pane.number).toHaveValue('900 555 0100');
  await expect(pane.number).toHaveAttribute('aria-invalid', 'true');
  await expect(pane.number).toHaveAccessibleDescription(/dialing rules do not allow/);
  await expect(pane.activeCalls.getByRole('button', { name: 'Play on phone' })).toBeEnabled();
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
  expect(await exchange.count('PlayOnPhone')).toBe(1);
  expect(await exchange.count('DisconnectPhoneCall')).toBe(0);

  await pane.playOnPhone('4255550100');
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
  await expect(pane.activeCalls).toContainText('Number not allowed');
  await pane.playOnPhone('4255550123');
  await expect(pane.activeCalls.filter({ hasText: /Calling|Connected/ })).toHaveCount(1);
  await pane.frame.getByRole('button', { name: 'Play on another phone' }).click();
  await pane.number.fill('1');
  // The last is the mailbox's own.
  await expect(numbers.getByRole('button')).toHaveText(['425 555 0123', '425 555 0100']);
  await pane.hangUpButton.click();
  await expect(pane.recentCalls).toHaveCount(1);
  await pane.frame.getByRole('button', { name: 'Clear' }).click();
  await expect(pane.recentCalls).toHaveCount(0);
  await expect(numbers.getByRole('button')).toHaveText(['425 555 0100']);
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
