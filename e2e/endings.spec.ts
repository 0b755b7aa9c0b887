import { expect, test } from './fixtures/test.ts';

/** What becomes of a call that nobody hangs up in the pane, and how it is told. */
const endings = [
  ['hung-up-by-other-side', 'Ended'],
  ['busy-line', 'Busy · SIP 486 Busy Here'],
  ['no-answer', 'No answer · SIP 408 Request Timeout'],
  ['no-answer-unexplained', 'Ended'],
  ['unavailable', 'Could not be reached · SIP 480 Temporarily Unavailable'],
] as const;

for (const [scenario, cause] of endings) {
  test(`tells how a call ends: ${scenario}`, async ({ outlook, pane, exchange, time }) => {
    await outlook.open(scenario);
    await expect(pane.number).toHaveValue('4255550100');
    await pane.playOnPhone();
    await expect(pane.activeCalls).toContainText('Dialing');
    await time.stop();
    await time.pass(30_000);
    await expect(pane.recentCalls).toContainText(cause);
    await expect(pane.activeCalls).toHaveCount(0);
    await expect(pane.alert).toHaveCount(0);
    expect(await exchange.asked('DisconnectPhoneCall')).toEqual([]);
  });
}

test('a call that is refused at the phone was busy', async ({ outlook, pane, exchange, time }) => {
  await outlook.open('no-answer');
  await pane.playOnPhone('4255550100');
  await expect(pane.activeCalls).toContainText('Dialing');
  await time.stop();
  await time.pass(2500);
  await exchange.phone('refuse');
  await time.pass(2500);
  await expect(pane.recentCalls).toContainText('Busy · SIP 603 Decline');
});

test('a call that is transferred goes on', async ({ outlook, pane, exchange, time }) => {
  await outlook.open('transferred');
  await pane.playOnPhone('4255550100');
  await expect(pane.activeCalls).toContainText('Dialing');
  await time.stop();
  await time.pass(2500);
  await exchange.phone('pickUp');
  await time.pass(2500);
  await expect(pane.activeCalls).toContainText('Connected');
  // It is transferred 4 s after it was answered, which takes a second and a half.
  await expect
    .poll(async () => {
      await exchange.advance(50);
      return (await exchange.lastCall()).state;
    })
    .toBe('Transferring');
  await pane.setVisible(false);
  await pane.setVisible(true);
  await expect(pane.activeCalls).toContainText('Transferring');
  await time.pass(6000);
  await expect(pane.activeCalls).toContainText('Connected');
  expect(await exchange.lastCall()).toMatchObject({ state: 'Connected' });
});
