import { answerDirectly } from './fixtures/answerDirectly.ts';
import { expect, test } from './fixtures/test.ts';

test.describe('hanging up all', () => {
  test.beforeEach(async ({ outlook, pane, exchange }) => {
    await outlook.open('late-answers');
    await pane.addCall('sandbox-call-1');
    await expect.poll(() => exchange.count('GetPhoneCallInformation')).toBe(1);
    await exchange.answerAll();
    await expect(pane.activeCalls).toHaveCount(1);
    await expect(pane.frame.getByRole('button', { name: 'Hang up all' })).toHaveCount(0);
    await pane.addCall('sandbox-call-2');
  });

  test('asks once, and can be declined', async ({ pane, exchange }) => {
    const all = pane.frame.getByRole('button', { name: 'Hang up all' });
    await all.click();
    const question = pane.frame.getByRole('alertdialog', { name: 'Hang up all 2 calls?' });
    await question.getByRole('button', { name: 'Keep them' }).click();
    await expect(question).toHaveCount(0);
    expect(await exchange.count('DisconnectPhoneCall')).toBe(0);

    await all.click();
    await question.getByRole('button', { name: 'Hang up all' }).click();
    await expect(pane.recentCalls).toHaveCount(2);
    await expect(pane.activeCalls).toHaveCount(0);
    expect(await exchange.count('DisconnectPhoneCall')).toBe(2);
  });

  test('reports what failed', async ({ outlook, pane, page, exchange, trouble }) => {
    trouble.expect(/Failed to load resource/);
    await answerDirectly(page, { status: 404 });
    await expect(pane.activeCalls.filter({ hasText: 'Connected' })).toHaveCount(2);
    await outlook.spoil('Disconnect', { kind: 'breakDown' });
    await pane.frame.getByRole('button', { name: 'Hang up all' }).click();
    await pane.frame.getByRole('alertdialog').getByRole('button', { name: 'Hang up all' }).click();
    await expect(pane.alert.filter({ hasText: '2 calls could not be hung up.' })).toBeVisible();
    await expect(pane.activeCalls).toHaveCount(2);

    await outlook.spoil('nothing', { kind: 'silence' });
    await pane.hangUpButton.first().click();
    // A call that has ended stays under a resting pointer.
    await page.mouse.move(0, 0);
    await expect(pane.recentCalls).toHaveCount(1);
    await expect(pane.alert.filter({ hasText: 'One call could not be hung up.' })).toBeVisible();
    expect(await exchange.count('DisconnectPhoneCall')).toBe(1);
  });

  test('does not report a later failure of one call as one of all', async ({
    outlook,
    pane,
    page,
    trouble,
  }) => {
    trouble.expect(/Failed to load resource/);
    await answerDirectly(page, { status: 404 });
    await expect(pane.activeCalls.filter({ hasText: 'Connected' })).toHaveCount(2);
    await outlook.spoil('Disconnect', { kind: 'breakDown' });
    await pane.frame.getByRole('button', { name: 'Hang up all' }).click();
    await pane.frame.getByRole('alertdialog').getByRole('button', { name: 'Hang up all' }).click();
    await expect(pane.alert.filter({ hasText: '2 calls could not be hung up.' })).toBeVisible();

    await pane.hangUpButton.first().click();
    await expect(pane.activeCalls.first().getByRole('alert')).toBeVisible();
    await expect(pane.alert.filter({ hasText: 'One call could not be hung up.' })).toBeVisible();
  });

  test('takes the question back when it makes no sense any more, for good', async ({
    outlook,
    pane,
    exchange,
  }) => {
    const question = pane.frame.getByRole('alertdialog');
    await pane.frame.getByRole('button', { name: 'Hang up all' }).click();
    await expect(question).toHaveAccessibleName('Hang up all 2 calls?');
    await expect(pane.number).toHaveValue('4255550100');
    await pane.number.focus();
    await outlook.page.request.post('/sandbox/phone', { data: { id: 'sandbox-call-1', do: 'putDown' } });
    await expect(pane.activeCalls).toHaveCount(1);
    await expect(question).toHaveCount(0);
    await expect(pane.number).toBeFocused();

    await pane.number.press('Enter');
    await expect(pane.activeCalls).toHaveCount(2);
    await expect(pane.frame.getByRole('button', { name: 'Hang up all' })).toBeVisible();
    await expect(question).toHaveCount(0);
    // The field has made room for the call, and the button of the card stays.
    await expect(pane.hangUpButton.first()).toBeFocused();
    expect(await exchange.count('DisconnectPhoneCall')).toBe(0);
  });

  test('counts only what can be hung up', async ({ outlook, pane }) => {
    // Beside two others Exchange would refuse it.
    const letPlay = await outlook.holdRequests('PlayOnPhone');
    const letGo = await outlook.holdRequests('DisconnectPhoneCall');
    await expect(pane.number).toHaveValue('4255550100');
    await pane.number.press('Enter');
    await expect(pane.activeCalls).toHaveCount(3);
    await pane.hangUpButton.nth(1).click();
    await expect(pane.activeCalls.nth(1)).toContainText('Hanging up');
    await pane.frame.getByRole('button', { name: 'Hang up all' }).click();
    await expect(pane.frame.getByRole('alertdialog')).toHaveAccessibleName('Hang up all 2 calls?');
    letGo();
    letPlay();
  });
});
