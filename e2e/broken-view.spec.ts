import { expect, test } from './fixtures/test.ts';

test('a view that breaks takes nothing else with it: calls are listed and hung up', async ({
  outlook,
  pane,
  trouble,
}) => {
  trouble.expect(/No dates today/);
  await outlook.open('five-calls');
  await expect(pane.activeCalls.filter({ hasText: 'Connected' })).toHaveCount(5);
  // Recent calls are shown with their dates; there is none yet.
  await pane.frame.locator('body').evaluate(() => {
    const broken = (): never => {
      throw new Error('No dates today');
    };
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', { get: () => broken });
  });
  await pane.hangUpButton.first().click();
  await expect(pane.frame.getByText('This part of the pane failed. Your calls are safe.')).toBeVisible();
  await expect(pane.activeCalls).toHaveCount(4);
  await pane.hangUpButton.last().click();
  await expect(pane.activeCalls).toHaveCount(3);
});
