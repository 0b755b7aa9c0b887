import { otherVoiceMessage } from './fixtures/createOutlook.ts';
import { expect, test } from './fixtures/test.ts';

test.describe('calls outlive the pane', () => {
  test('closed and opened again in the middle of a call, it shows every live call', async ({
    outlook,
    pane,
  }) => {
    await outlook.open('running-call');
    await pane.playOnPhone('4255550100');
    await expect(pane.activeCalls).toContainText(/Calling|Ringing|Connected/);
    await pane.addCall('sandbox-call-1');
    await expect(pane.activeCalls).toHaveCount(2);
    await expect(pane.activeCalls.last()).toContainText('Connected');

    await outlook.closePane();
    await expect(outlook.panes).toHaveCount(0);
    await outlook.openPane();
    await expect(pane.activeCalls).toHaveCount(2);
    await expect(pane.activeCalls.filter({ hasText: 'Katie Jordan' })).toContainText(/Calling|Connected/);
    await expect(pane.activeCalls.filter({ hasText: 'sandbox-call-1' })).toContainText('Connected');
  });

  test('choosing another message closes a pane that is not pinned; the calls are still there', async ({
    outlook,
    pane,
  }) => {
    await outlook.open('answers');
    await pane.playOnPhone('4255550100');
    await expect(pane.activeCalls).toContainText(/Calling|Ringing|Connected/);
    await outlook.choose(otherVoiceMessage);
    await expect(outlook.panes).toHaveCount(0);
    await outlook.openPane();
    await expect(pane.activeCalls).toContainText('Katie Jordan');
    await pane.unfold(pane.activeCalls);
    await expect(pane.activeCalls).toContainText('Voice Mail from Katie Jordan');
    const card = pane.frame.getByRole('group', { name: 'Play on phone' });
    await expect(card).toContainText('+1 425 555 0142Voice message');
  });

  test('another browser shows what the mailbox remembers', async ({ outlook, pane, page }) => {
    await outlook.openWithCall('running-call');
    await expect(pane.activeCalls).toContainText('Connected');
    await outlook.closePane();
    await page.evaluate(() => {
      localStorage.clear();
    });
    await outlook.openPane();
    await expect(pane.activeCalls).toContainText('Connected');
  });

  test('where the mailbox cannot be written to, this browser remembers, and the pane says so', async ({
    outlook,
    pane,
    page,
    exchange,
  }) => {
    await outlook.open('settings-fail');
    await pane.playOnPhone('4255550100');
    await expect(pane.activeCalls).toContainText(/Calling|Ringing|Connected/);
    await expect(pane.frame.getByText('calls are remembered in this browser only')).toBeVisible();
    await page.reload();
    await pane.unfold(pane.activeCalls);
    await expect(pane.activeCalls).toContainText('Voice Mail from Katie Jordan');
    expect(await exchange.remembered()).toEqual({ live: [], recent: [] });
  });

  test('a save that failed is tried again', async ({ outlook, pane, exchange, time }) => {
    await outlook.open('running-call');
    await outlook.spoil('saveAsync', { kind: 'fail', message: 'no' });
    await pane.addCall('sandbox-call-1');
    const notice = pane.frame.getByText('calls are remembered in this browser only');
    await expect(notice).toBeVisible();
    await outlook.spoil('nothing', { kind: 'silence' });
    await time.passInPane(10_000);
    await expect(notice).toHaveCount(0);
    expect((await exchange.remembered()).live).toMatchObject([{ id: 'sandbox-call-1' }]);
  });
});

test.describe('what another version has stored', () => {
  test('is read as far as it can be, and not lost when it is from the future', async ({
    outlook,
    pane,
    exchange,
  }) => {
    await exchange.begin('running-call');
    const future = {
      version: 99,
      live: [{ id: 'sandbox-call-1', about: {}, since: Date.now() }],
      colour: 'blue',
    };
    await exchange.saveSetting('activeCalls', JSON.stringify(future));
    await outlook.open();
    await expect(pane.activeCalls).toContainText('Connected');
    await pane.hangUpButton.click();
    await expect
      .poll(async () => (await exchange.remembered()).recent)
      .toMatchObject([{ id: 'sandbox-call-1' }]);
    expect(JSON.stringify((await exchange.world()).settings)).toContain('blue');
  });

  test('ends a call that is older than Exchange remembers', async ({ outlook, pane, exchange }) => {
    await exchange.begin('answers');
    const old = { id: 'long-gone', about: { label: 'An old call' }, since: Date.now() - 90_000_000 };
    const stored = { version: 1, live: [old], recent: [], numbers: [], clearedAt: 0 };
    await exchange.saveSetting('activeCalls', JSON.stringify(stored));
    await outlook.open();
    await expect(pane.recentCalls).toContainText('An old call');
    await expect(pane.recentCalls).toContainText('Exchange no longer knows this call');
    await expect(pane.activeCalls).toHaveCount(0);
  });
});
