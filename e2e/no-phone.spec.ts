import { expect, test } from './fixtures/test.ts';

for (const [scenario, product] of [
  ['exchange-online-refused', 'Exchange Online'],
  ['exchange-online-forbidden', 'Exchange Online'],
  ['exchange-online-closed', 'Exchange Online'],
  ['exchange-2019', 'Exchange Server 2019'],
  ['subscription-edition', 'Exchange Server Subscription Edition'],
] as const) {
  test(`a mailbox without a phone (${scenario}) is told as what it is, before anybody types`, async ({
    outlook,
    pane,
    exchange,
  }) => {
    await outlook.open(scenario);
    await expect(
      pane.frame.getByText(`This mailbox is on ${product}, which has no phone calls.`),
    ).toBeVisible();
    await expect(pane.number).toHaveCount(0);
    await expect(pane.addButton).toHaveCount(0);
    await expect(pane.playButton).toHaveCount(0);
    await expect(pane.alert).toHaveCount(0);
    await expect(pane.frame.getByText('No call is running.')).toHaveCount(0);
    expect(await exchange.journal()).toEqual([]);
  });
}
