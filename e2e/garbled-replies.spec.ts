import { answerDirectly } from './fixtures/answerDirectly.ts';
import { createImpostor } from './fixtures/createImpostor.ts';
import { successReply } from './fixtures/ewsReplies.ts';
import { expect, test } from './fixtures/test.ts';

test('nonsense is never taken for an answer: empty, HTML, 503, truncated, another operation, a bomb, a cut line', async ({
  outlook,
  pane,
  exchange,
  page,
  time,
  trouble,
}) => {
  trouble.expect(/Failed to load resource/);
  await answerDirectly(page, { status: 404 });
  await outlook.openWithCall('garbled-replies');
  await expect(pane.activeCalls).toContainText('Connected');
  // What passes would be tried again by itself, and take the next answer.
  await time.stop();
  const said = [
    'Unreadable reply',
    'Unreadable reply',
    'Error in Outlook',
    'Unreadable reply',
    'Unexpected reply',
    'Unreadable reply',
    'Error in Outlook',
  ];
  for (const [index, title] of said.entries()) {
    await pane.hangUpButton.click();
    await expect
      .poll(() => exchange.asked('DisconnectPhoneCall').then(({ length }) => length))
      .toBe(index + 1);
    await time.settle();
    await expect(pane.activeCalls.getByText(title, { exact: true })).toBeVisible();
    await expect(pane.activeCalls).toContainText('Connected');
  }
  await pane.hangUpButton.click();
  await time.pass(6_000);
  await expect(pane.activeCalls).toHaveCount(0);
  await expect(pane.hungUp).toBeVisible();
});

test('five million characters are turned away, and the next answer is used', async ({
  outlook,
  pane,
  exchange,
  page,
  time,
  trouble,
}) => {
  trouble.expect(/Failed to load resource/);
  await answerDirectly(page, { status: 404 });
  await outlook.open('huge-reply');
  await expect(pane.supportButton).toBeEnabled();
  await expect(pane.number).toHaveValue(/\d/);
  await time.stop();
  await pane.addCall('sandbox-call-1');
  // A look-up leaves the answer before it a moment to be painted, and saving its call takes a while in no one's time.
  await expect
    .poll(async () => {
      await time.passInPane(100);
      return (await exchange.asked('GetPhoneCallInformation')).length;
    })
    .toBe(1);
  await pane.unfold(pane.activeCalls);
  // After what Outlook says Exchange is asked directly: a look-up again, which leaves a moment to be painted.
  await expect
    .poll(async () => {
      await time.settle();
      await time.passInPane(100);
      return pane.activeCalls.textContent();
    })
    .toContain('exceeds 1 MB size limit');
  expect(await exchange.asked('GetPhoneCallInformation')).toHaveLength(1);
  await time.pass(15_000);
  await expect(pane.activeCalls).toContainText('Connected');
});

test('a success that goes on for half a megabyte is not read', async ({ outlook, pane, page }) => {
  const impostor = await createImpostor(page);
  await outlook.openWithCall('running-call');
  await expect(pane.activeCalls).toContainText('Connected');
  const success = successReply('DisconnectPhoneCall');
  impostor.answer('DisconnectPhoneCall', success + ' '.repeat(500_000));
  await pane.hangUpButton.click();
  await expect(pane.activeCalls).toContainText('Reply too long');
  impostor.answer('DisconnectPhoneCall', success);
  await pane.hangUpButton.click();
  await expect(pane.activeCalls).toContainText('Hung up');
});
