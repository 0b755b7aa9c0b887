import { createImpostor } from './fixtures/createImpostor.ts';
import { expect, test } from './fixtures/test.ts';
import { errorReply, faultReply } from './fixtures/ewsReplies.ts';

// Which code has which title: src/faults/faults.test.ts.
const hangUpCodes = [
  ['ErrorUnifiedMessagingServerNotFound', 'No Unified Messaging server'],
  ['ErrorNonExistentMailbox', 'Mailbox not found'],
] as const;

/** These pass: the pane tries again by itself. Of the second Exchange does not say how far it came: the phone may ring. */
const passingCodes = [
  ['ErrorServerBusy', 'Exchange is busy', 0],
  ['ErrorTimeoutExpired', 'Exchange took too long', 1],
] as const;

test('a code has a title of its own when a call cannot be hung up, as an answer and as a fault', async ({
  outlook,
  pane,
  page,
}) => {
  const impostor = await createImpostor(page);
  await outlook.openWithCall('running-call');
  await expect(pane.activeCalls).toContainText('Connected');
  await pane.unfold(pane.activeCalls);
  for (const [code, title] of hangUpCodes) {
    for (const reply of [
      errorReply('DisconnectPhoneCall', code, `Because of ${code}.`),
      faultReply(code, `Fault ${code}.`),
    ]) {
      impostor.answer('DisconnectPhoneCall', reply);
      await pane.hangUpButton.click();
      await expect(pane.activeCalls).toContainText(
        `${code}: ${reply.includes('Fault') ? 'Fault' : 'Because of'} ${code}.`,
      );
      await expect(pane.activeCalls.getByText(title, { exact: true })).toBeVisible();
    }
  }
  impostor.answer('DisconnectPhoneCall', undefined);
  await pane.hangUpButton.click();
  await expect(pane.hungUp).toBeVisible();
});

test('a code that passes counts down, and a press does not wait for it', async ({ outlook, pane, page }) => {
  const impostor = await createImpostor(page);
  await outlook.openWithCall('running-call');
  await expect(pane.activeCalls).toContainText('Connected');
  await pane.unfold(pane.activeCalls);
  for (const [code, title] of passingCodes) {
    impostor.answer('DisconnectPhoneCall', errorReply('DisconnectPhoneCall', code, `Because of ${code}.`));
    await pane.hangUpButton.click();
    await expect(pane.activeCalls).toContainText(`Because of ${code}.`);
    await expect(pane.activeCalls.getByText(title, { exact: true })).toBeVisible();
    await expect(pane.activeCalls).toContainText('Trying again in');
  }
});

test('a call is never placed again by itself, whatever passes', async ({ outlook, pane, time, page }) => {
  const impostor = await createImpostor(page);
  await outlook.open('answers');
  for (const [index, [code, title, mayRing]] of passingCodes.entries()) {
    impostor.answer('PlayOnPhone', errorReply('PlayOnPhone', code, `Because of ${code}.`));
    await pane.playOnPhone('12345');
    await expect(pane.frame.getByText(title, { exact: true })).toBeVisible();
    await pane.unfold(pane.activeCalls);
    await expect(pane.frame.getByText(`${code}: Because of ${code}.`)).toBeVisible();
    await expect(pane.activeCalls).toHaveCount(1);
    await expect(pane.activeCalls.filter({ hasText: 'May be ringing' })).toHaveCount(mayRing);
    expect(impostor.asked).toBe(index + 1);
  }
  await time.passInPane(120_000);
  expect(impostor.asked).toBe(passingCodes.length);
});
