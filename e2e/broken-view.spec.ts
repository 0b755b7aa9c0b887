import { expect, test } from './fixtures/test.ts';
import type { Pane } from './fixtures/createPane.ts';

/** From now on every view breaks that shows a date. */
async function breakDates(pane: Pane): Promise<void> {
  await pane.frame.locator('body').evaluate(() => {
    const broken = (): never => {
      throw new Error('No dates today');
    };
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', { get: () => broken });
  });
}

test('a view that breaks takes nothing else with it: calls are listed and hung up', async ({
  outlook,
  pane,
  trouble,
}) => {
  trouble.expect(/No dates today/);
  await outlook.open('five-calls');
  await expect(pane.activeCalls.filter({ hasText: 'Connected' })).toHaveCount(5);
  // Recent calls are shown with their dates; there is none yet.
  await breakDates(pane);
  await pane.hangUpButton.first().click();
  await expect(pane.frame.getByText('This part of the pane failed. Your calls are safe.')).toBeVisible();
  await expect(pane.activeCalls).toHaveCount(4);
  await pane.hangUpButton.last().click();
  await expect(pane.activeCalls).toHaveCount(3);
});

test('a card that breaks leaves its call and the button that hangs it up', async ({
  outlook,
  pane,
  exchange,
  trouble,
}) => {
  trouble.expect(/No dates today/);
  await outlook.open('answers');
  await pane.playOnPhone('12345');
  await expect(pane.activeCalls).toContainText('Connected');
  await expect(pane.supportButton).toBeEnabled();
  await breakDates(pane);
  // The details of a call say when it began.
  await pane.unfold(pane.activeCalls);
  await expect(pane.activeCalls).not.toContainText('Connected');
  await pane.hangUpButton.click();
  await expect.poll(() => exchange.count('DisconnectPhoneCall')).toBe(1);
});
