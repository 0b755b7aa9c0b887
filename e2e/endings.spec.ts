import { expect, test } from './fixtures/test.ts';

/** What becomes of a call that nobody hangs up in the pane, and how it is told: other causes in src/calls/life. */
const endings = [
  ['hung-up-by-other-side', 'Ended'],
  ['no-answer', 'No answer'],
  ['unavailable', 'Could not be reached'],
] as const;

for (const [scenario, cause] of endings) {
  test(`tells how a call ends: ${scenario}`, async ({ outlook, pane, exchange, time }) => {
    await outlook.open(scenario);
    await expect(pane.number).toHaveValue('4255550100');
    await pane.playOnPhone();
    await expect.poll(async () => (await exchange.world()).calls).toHaveLength(1);
    await time.stop();
    await time.pass(30_000, 2_000);
    await expect(pane.recentCalls).toContainText(cause);
    await expect(pane.activeCalls).toHaveCount(0);
    await expect(pane.alert).toHaveCount(0);
    expect(await exchange.count('DisconnectPhoneCall')).toBe(0);
    await pane.unfold(pane.recentCalls);
    // What is over is drawn a frame later, and frames come with the pane's time.
    await time.passInPane(100);
    await expect(pane.recentCalls.getByText('SIP 404 Not Found')).toHaveCount(
      scenario === 'unavailable' ? 1 : 0,
    );
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
  await outlook.openWithCall('running-call');
  await expect(pane.activeCalls).toContainText('Connected');
  await time.stop();
  for (state of ['Connected', 'Transferring', 'Connected']) {
    await time.pass(6000);
    await expect(pane.activeCalls).toContainText(state);
  }
  await expect(pane.recentCalls).toHaveCount(0);
});
