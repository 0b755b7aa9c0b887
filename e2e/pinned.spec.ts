import { answerDirectly } from './fixtures/answerDirectly.ts';
import { ordinaryMessage } from './fixtures/createOutlook.ts';
import { expect, test } from './fixtures/test.ts';

test.describe('a pinned pane', () => {
  test.beforeEach(async ({ outlook, pane }) => {
    await outlook.open('pinned');
    await expect(pane.number).toHaveValue('4255550100');
    await outlook.pin();
  });

  test('follows the message that is chosen', async ({ outlook, pane, exchange }) => {
    await outlook.choose(ordinaryMessage);
    const card = pane.frame.getByRole('group', { name: 'Play on phone' });
    await expect(card).toContainText('Read aloud: “Minutes of Wednesday’s stand-up”');
    await pane.playOnPhone();
    await expect(pane.activeCalls).toContainText('Minutes of Wednesday');
    await outlook.choose('Katie Jordan (38');
    await expect(card).toContainText('Katie JordanVoice message');
    await expect(pane.activeCalls).toContainText('Sara Davis');
    await pane.unfold(pane.activeCalls);
    await expect(pane.activeCalls).toContainText('Minutes of Wednesday');
    const { messages } = (await exchange.world()).scenario;
    const chosen = messages.find(({ subject }) => subject === ordinaryMessage);
    expect((await exchange.asked('PlayOnPhone'))[0]?.request).toContain(chosen?.id);
  });

  test('asks to select a message when none is', async ({ outlook, pane }) => {
    await outlook.deselect();
    await expect(pane.frame.getByText('Select a message to play it on your phone.')).toBeVisible();
    await expect(pane.playButton).toBeDisabled();
    await outlook.choose(ordinaryMessage);
    await expect(pane.playButton).toBeEnabled();
  });

  test('hangs up again once a message is selected, where no way is open without one', async ({
    outlook,
    pane,
    exchange,
    page,
    trouble,
  }) => {
    trouble.expect(/Failed to load resource/);
    await answerDirectly(page, { status: 404 });
    await pane.playOnPhone();
    await expect(pane.activeCalls).toContainText(/Calling|Ringing|Connected/);
    await outlook.deselect();
    await pane.hangUpButton.click();
    await expect(pane.alert.filter({ hasText: 'No message selected' })).toBeVisible();
    await expect(pane.activeCalls).toHaveCount(1);
    expect(await exchange.count('DisconnectPhoneCall')).toBe(0);
    await outlook.choose(ordinaryMessage);
    await pane.hangUpButton.click();
    await expect(pane.hungUp).toBeVisible();
  });
});
