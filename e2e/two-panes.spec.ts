import { createPane } from './fixtures/createPane.ts';
import { expect, test } from './fixtures/test.ts';

test.describe('two panes of one mailbox', () => {
  test('show the same calls, and neither loses the other’s', async ({ outlook, pane, exchange }) => {
    await outlook.open('answers');
    await outlook.openSecondPane();
    const second = createPane(outlook.paneFrame(1));
    await expect(pane.number).toHaveValue('4255550100');
    await expect(second.number).toHaveValue('4255550100');

    await pane.number.fill('1001');
    await second.number.fill('1002');
    // In one moment, which one mouse cannot: a pane that has heard of the other's call shows it in place of its button.
    const buttons = await Promise.all([pane, second].map(({ playButton }) => playButton.elementHandle()));
    await outlook.page.evaluate((all) => {
      for (const button of all) (button as HTMLElement).click();
    }, buttons);
    for (const either of [pane, second]) {
      await expect(either.activeCalls).toHaveCount(2);
      await expect(either.activeCalls.filter({ hasText: /Calling|Connected/ })).toHaveCount(2);
    }
    const ids = (await exchange.world()).calls.map(({ id }) => id);
    await expect
      .poll(async () => new Set((await exchange.remembered()).live.map(({ id }) => id)))
      .toEqual(new Set(ids));
  });

  test('a call that is hung up in one ends in the other', async ({ outlook, pane, exchange }) => {
    await outlook.open('running-call');
    await outlook.openSecondPane();
    const second = createPane(outlook.paneFrame(1));
    await pane.addCall('sandbox-call-1');
    await expect(second.activeCalls).toContainText('Connected');
    // It hears of it: else it might look the call up, and find it ended, before the other has.
    await pane.setVisible(false);
    await second.hangUpButton.click();
    for (const either of [second, pane]) {
      await expect(either.recentCalls).toContainText('Hung up');
      await expect(either.activeCalls).toHaveCount(0);
    }
    expect(await exchange.count('DisconnectPhoneCall')).toBe(1);
    await expect
      .poll(() => exchange.remembered())
      .toMatchObject({ live: [], recent: [{ id: 'sandbox-call-1' }] });
  });
});
