import { expect, test } from './fixtures/test.ts';

/** What becomes of a call that nobody hangs up in the pane, and how it is told. */
const endings = [
  ['hung-up-by-other-side', 'Ended'],
  ['busy-line', 'Busy'],
  ['no-answer', 'No answer'],
  ['no-answer-unexplained', 'Could not be reached'],
  ['unavailable', 'Could not be reached · SIP 404 Not Found'],
] as const;

for (const [scenario, cause] of endings) {
  test(`tells how a call ends: ${scenario}`, async ({ outlook, pane, exchange, time }) => {
    await outlook.open(scenario);
    await expect(pane.number).toHaveValue('4255550100');
    await pane.playOnPhone();
    await expect.poll(async () => (await exchange.world()).calls).toHaveLength(1);
    await time.stop();
    await time.pass(30_000);
    await expect(pane.recentCalls).toContainText(cause);
    await expect(pane.activeCalls).toHaveCount(0);
    await expect(pane.alert).toHaveCount(0);
    expect(await exchange.count('DisconnectPhoneCall')).toBe(0);
  });
}

test('a call that is refused at the phone ended for a reason of which Exchange says nothing', async ({
  outlook,
  pane,
  exchange,
  time,
}) => {
  await outlook.open('no-answer');
  await expect(pane.number).toHaveValue('4255550100');
  await time.stop();
  await pane.playOnPhone();
  await time.pass(3000);
  await exchange.phone('refuse');
  await time.pass(2500);
  await expect(pane.activeCalls).toHaveCount(0);
  await time.passInPane(100);
  await expect(pane.recentCalls).toContainText('Cut off');
});

test('a call that is transferred goes on', async ({ outlook, pane, time }) => {
  let state = 'Connected';
  await outlook.rewriteReplies((reply) => reply.replace('>Connected<', `>${state}<`));
  await outlook.open('running-call');
  await pane.addCall('sandbox-call-1');
  await expect(pane.activeCalls).toContainText('Connected');
  await time.stop();
  for (state of ['Connected', 'Transferring', 'Connected']) {
    await time.pass(6000);
    await expect(pane.activeCalls).toContainText(state);
  }
  await expect(pane.recentCalls).toHaveCount(0);
});
