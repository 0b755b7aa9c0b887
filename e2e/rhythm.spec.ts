import type { ExchangeControl } from './fixtures/createExchange.ts';
import type { Time } from './fixtures/createTime.ts';
import { expect, test } from './fixtures/test.ts';

/** How long an answer takes in these scenarios. */
const latency = 150;

/** Lets time pass until a look-up has just been answered: whatever changes now is found as late as can be. */
async function justLookedUp(exchange: ExchangeControl, time: Time): Promise<void> {
  const before = await exchange.count('GetPhoneCallInformation');
  await expect
    .poll(
      async () => {
        await time.pass(200);
        return await exchange.count('GetPhoneCallInformation');
      },
      { intervals: [0], timeout: 60_000 },
    )
    .toBeGreaterThan(before);
}

test.describe('how soon a change is seen', () => {
  test('within 2.5 s while it dials or rings, within 6 s once connected', async ({
    outlook,
    pane,
    exchange,
    time,
  }) => {
    await outlook.open('alerts');
    await expect(pane.number).toHaveValue('4255550100');
    await pane.playOnPhone();
    await expect(pane.activeCalls).toContainText(/Calling|Ringing|Connected/);
    await time.stop();
    await time.pass(3000);
    await expect(pane.activeCalls).toContainText('Ringing');

    await justLookedUp(exchange, time);
    await exchange.phone('pickUp');
    await time.pass(2500 - latency);
    await expect(pane.activeCalls).toContainText('Connected');

    await justLookedUp(exchange, time);
    await exchange.phone('putDown');
    await time.pass(6000 - latency);
    await expect(pane.activeCalls).toHaveCount(0);
    await time.passInPane(100);
    await expect(pane.recentCalls).toContainText('Ended');
  });

  test('a call of three minutes costs at most 45 look-ups', async ({ outlook, pane, exchange, time }) => {
    await outlook.open('answers');
    await expect(pane.number).toHaveValue('4255550100');
    await pane.playOnPhone();
    await expect(pane.activeCalls).toContainText(/Calling|Ringing|Connected/);
    await time.stop();
    await time.pass(180_000, 2000);
    await expect(pane.activeCalls).toContainText('Connected');
    const { length } = await exchange.asked('GetPhoneCallInformation');
    expect(length).toBeLessThanOrEqual(45);
    expect(length).toBeGreaterThan(25);
  });
});

test('nothing is looked up while the pane is hidden, and everything on return', async ({
  outlook,
  pane,
  exchange,
  time,
}) => {
  await outlook.open('running-call');
  await pane.addCall('sandbox-call-1');
  await expect(pane.activeCalls).toContainText('Connected');
  await time.stop();
  await pane.setVisible(false);
  const before = await exchange.count('GetPhoneCallInformation');
  await time.pass(30_000);
  expect(await exchange.count('GetPhoneCallInformation')).toBe(before);
  await exchange.phone('putDown');
  await pane.setVisible(true);
  await time.pass(100);
  await expect(pane.activeCalls).toHaveCount(0);
  await time.passInPane(100);
  await expect(pane.recentCalls).toContainText('Ended');
  expect(await exchange.count('GetPhoneCallInformation')).toBe(before + 1);
});

test('a look-up that fails leaves the call, as last known', async ({ outlook, pane, time }) => {
  await outlook.open('running-call');
  await pane.addCall('sandbox-call-1');
  await expect(pane.activeCalls).toContainText('Connected');
  await outlook.spoil('GetPhoneCallInformation', { kind: 'fail', message: 'Error' });
  await time.stop();
  await time.pass(8000);
  await expect(pane.activeCalls).toContainText('Connected (last known)');
  await outlook.spoil('nothing', { kind: 'silence' });
  await time.pass(25_000);
  await expect(pane.activeCalls).toContainText('Connected');
  await expect(pane.activeCalls).not.toContainText('last known');
});
