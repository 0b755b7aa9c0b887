import { expect, test } from './fixtures/test.ts';

// Which address of Exchange Web Services, and which build, is what: src/outlook/isOnlineMailbox.test.ts, and
// src/calls/place/productWithoutPhone.test.ts.
for (const [scenario, product] of [
  ['exchange-online-refused', 'Exchange Online'],
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
