import { expect, test } from './fixtures/test.ts';

test('keeps the last twenty calls, the newest first, until they are cleared', async ({
  outlook,
  pane,
  exchange,
}) => {
  await exchange.begin('running-call');
  const begun = Date.now() - 1_000_000;
  const recent = Array.from({ length: 20 }, (_, index) => ({
    id: `ended-${String(index)}`,
    about: { label: `Earlier call ${String(index)}` },
    since: begun - index * 1000,
    endedAt: begun - index * 1000 + 500,
    ending: { kind: 'hungUp' },
  }));
  const stored = { version: 1, live: [], recent, numbers: [], clearedAt: 0 };
  await exchange.saveSetting('activeCalls', JSON.stringify(stored));
  await outlook.open();
  await expect(pane.recentCalls).toHaveCount(20);
  await expect(pane.recentCalls.last()).toContainText('Earlier call 19');

  await pane.addCall('sandbox-call-1');
  await pane.hangUpButton.click();
  await expect(pane.recentCalls.first()).toContainText('sandbox-call-1');
  await expect(pane.recentCalls).toHaveCount(20);
  await expect(pane.recentCalls.last()).toContainText('Earlier call 18');

  await pane.frame.getByRole('button', { name: 'Clear' }).click();
  await expect(pane.recentCalls).toHaveCount(0);
  await expect.poll(async () => (await exchange.remembered()).recent).toEqual([]);
  await outlook.page.reload();
  await expect(pane.supportButton).toBeEnabled();
  await expect(pane.recentCalls).toHaveCount(0);
});

test('calls again with the same message and number', async ({ outlook, pane, exchange }) => {
  await outlook.open('answers');
  await pane.playOnPhone('1001');
  await pane.hangUpButton.click();
  await expect(pane.recentCalls).toContainText('Hung up');
  await pane.recentCalls.getByRole('button', { name: 'Play again: Katie Jordan, 1001' }).click();
  await expect(pane.activeCalls.first()).toContainText(/Calling|Ringing|Connected/);
  await expect(pane.activeCalls).toHaveCount(1);
  const [first, second] = await exchange.asked('PlayOnPhone');
  expect(second?.request).toBe(first?.request);
});

test('offers no second call where the message is not known', async ({ outlook, pane }) => {
  await outlook.openWithCall('running-call');
  await pane.hangUpButton.click();
  await expect(pane.recentCalls).toContainText('Hung up');
  await expect(pane.frame.getByRole('button', { name: /^Play again/ })).toHaveCount(0);
});

test('moves a call in that has just ended, once', async ({ outlook, pane }) => {
  await outlook.openWithCall('running-call');
  await pane.hangUpButton.click();
  await expect(pane.recentCalls).toContainText('Hung up');
  // Without the mark nothing moves when it is scrolled to again.
  await expect(pane.recentCalls.first()).not.toHaveAttribute('data-arrived');
});
