import { expect, test } from './fixtures/test.ts';

test('a call of which Outlook never tells may still ring, and the pane says so', async ({
  outlook,
  pane,
  exchange,
  time,
}) => {
  await outlook.open('never-answers');
  await pane.playOnPhone('4255550100');
  await expect(pane.activeCalls).toContainText('Placing');
  await expect.poll(() => exchange.count('PlayOnPhone')).toBe(1);
  await time.passInPane(31_000);
  await expect(pane.activeCalls).toContainText('Your phone may ring');
  await expect(pane.activeCalls).toContainText('You can hang up here already');
  await expect(pane.activeCalls).toHaveCount(1);
  await pane.hangUpButton.click();
  expect(await exchange.count('DisconnectPhoneCall')).toBe(0);
  expect(await exchange.count('PlayOnPhone')).toBe(1);

  await pane.frame.getByRole('button', { name: /^Dismiss/ }).click();
  await expect(pane.activeCalls).toHaveCount(0);
});
