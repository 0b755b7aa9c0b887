import { createImpostor } from './fixtures/createImpostor.ts';
import { expect, test } from './fixtures/test.ts';
import { errorReply, faultReply } from './fixtures/ewsReplies.ts';

/** What a person reads when hanging up fails with this code. */
const hangUpCodes: readonly (readonly [code: string, title: string])[] = [
  ['ErrorUnifiedMessagingServerNotFound', 'No Unified Messaging server'],
  ['ErrorUnifiedMessagingDialPlanNotFound', 'No dial plan'],
  ['ErrorUserNotUnifiedMessagingEnabled', 'Not enabled for phone calls'],
  ['ErrorIPGatewayNotFound', 'No telephone gateway'],
  ['ErrorInvalidIdMalformed', 'Message not found'],
  ['ErrorInvalidIdEmpty', 'Message not found'],
  ['ErrorAccessDenied', 'Access denied'],
  ['ErrorSchemaValidation', 'Exchange did not understand'],
  ['ErrorInvalidServerVersion', 'Exchange did not understand'],
  ['ErrorIncorrectSchemaVersion', 'Exchange did not understand'],
  ['ErrorInvalidRequest', 'Exchange did not understand'],
  ['ErrorInternalServerError', 'Error in Exchange'],
  ['ErrorPasswordExpired', 'Password expired'],
  ['ErrorAccountDisabled', 'Account disabled'],
  ['ErrorNonExistentMailbox', 'Mailbox not found'],
];

/** These pass: the pane tries again by itself. */
const passingCodes: typeof hangUpCodes = [
  ['ErrorServerBusy', 'Exchange is busy'],
  ['ErrorExceededConnectionCount', 'Exchange is busy'],
  ['ErrorTimeoutExpired', 'Exchange took too long'],
  ['ErrorInternalServerTransientError', 'Error in Exchange'],
  ['ErrorMailboxStoreUnavailable', 'Mailbox not reachable'],
  ['ErrorMailboxMoveInProgress', 'Mailbox is being moved'],
  ['ErrorMailboxFailover', 'Mailbox not reachable'],
  ['ErrorConnectionFailed', 'Mailbox not reachable'],
  ['ErrorUMServerUnavailable', 'Unified Messaging does not answer'],
  ['ErrorProxyRequestProcessingFailed', 'Mailbox not reachable'],
  ['ErrorUnifiedMessagingRequestFailed', 'Unified Messaging failed'],
  ['ErrorInsufficientResources', 'Exchange is busy'],
  ['ErrorTooManyObjectsOpened', 'Exchange is busy'],
  ['ErrorADUnavailable', 'Error in Exchange'],
  ['ErrorADOperation', 'Error in Exchange'],
];

/** Exchange does not say how far it came: the phone may ring. */
const gaveUpSomewhere: ReadonlySet<string> = new Set([
  'ErrorTimeoutExpired',
  'ErrorInternalServerTransientError',
  'ErrorProxyRequestProcessingFailed',
  'ErrorUnifiedMessagingRequestFailed',
]);

test('every code has a title of its own when a call cannot be hung up', async ({ outlook, pane, page }) => {
  const impostor = await createImpostor(page);
  await outlook.open('running-call');
  await pane.addCall('sandbox-call-1');
  await expect(pane.activeCalls).toContainText('Connected');
  for (const [code, title] of hangUpCodes) {
    for (const reply of [
      errorReply('DisconnectPhoneCall', code, `Because of ${code}.`),
      // As a fault, Outlook's refusal: that is told elsewhere.
      ...(code === 'ErrorAccessDenied' ? [] : [faultReply(code, `Fault ${code}.`)]),
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
  await expect(pane.recentCalls).toContainText('Hung up');
});

test('a code that passes counts down, and a press does not wait for it', async ({ outlook, pane, page }) => {
  const impostor = await createImpostor(page);
  await outlook.open('running-call');
  await pane.addCall('sandbox-call-1');
  await expect(pane.activeCalls).toContainText('Connected');
  for (const [code, title] of passingCodes) {
    impostor.answer('DisconnectPhoneCall', errorReply('DisconnectPhoneCall', code, `Because of ${code}.`));
    await pane.hangUpButton.click();
    await expect(pane.activeCalls).toContainText(`Because of ${code}.`);
    await expect(pane.activeCalls.getByText(title, { exact: true })).toBeVisible();
    await expect(pane.activeCalls).toContainText('Trying again in');
  }
});

test('what passes is tried three times more, with growing pauses, and then left to the person', async ({
  outlook,
  pane,
  time,
  page,
}) => {
  const impostor = await createImpostor(page);
  await outlook.open('running-call');
  await pane.addCall('sandbox-call-1');
  await expect(pane.activeCalls).toContainText('Connected');
  await time.stop();
  impostor.answer(
    'DisconnectPhoneCall',
    errorReply('DisconnectPhoneCall', 'ErrorTimeoutExpired', 'Too long.'),
  );
  await pane.hangUpButton.click();
  await time.settle();
  for (const [times, pause] of [
    [1, 2_000],
    [2, 5_000],
    [3, 10_000],
  ] as const) {
    await expect(pane.activeCalls).toContainText('Trying again in');
    expect(impostor.asked).toBe(times);
    await time.passInPane(pause);
    await expect.poll(() => impostor.asked).toBe(times + 1);
    await time.settle();
  }
  await expect(pane.activeCalls).toContainText('Try again.');
  await time.pass(60_000, 10_000);
  expect(impostor.asked).toBe(4);
  await expect(pane.hangUpButton).toBeEnabled();
});

test('a call is never placed again by itself, whatever passes', async ({ outlook, pane, time, page }) => {
  const impostor = await createImpostor(page);
  await outlook.open('answers');
  for (const [index, [code, title]] of passingCodes.entries()) {
    impostor.answer('PlayOnPhone', errorReply('PlayOnPhone', code, `Because of ${code}.`));
    await pane.playOnPhone('12345');
    await expect(pane.frame.getByText(`${code}: Because of ${code}.`)).toBeVisible();
    await expect(pane.frame.getByText(title, { exact: true })).toBeVisible();
    const mayRing = pane.activeCalls.filter({ hasText: 'May be ringing' });
    await expect(pane.activeCalls).toHaveCount(1);
    await expect(mayRing).toHaveCount(gaveUpSomewhere.has(code) ? 1 : 0);
    if (gaveUpSomewhere.has(code)) await mayRing.getByRole('button', { name: /^Dismiss/ }).click();
    expect(impostor.asked).toBe(index + 1);
  }
  await time.passInPane(120_000);
  expect(impostor.asked).toBe(passingCodes.length);
});

test('a code nobody has seen is shown in the words of Exchange, as text', async ({ outlook, pane }) => {
  await outlook.open('unknown-code');
  await pane.addCall('sandbox-call-1');
  await expect(pane.activeCalls).toContainText('Connected');
  await pane.hangUpButton.click();
  await expect(pane.activeCalls).toContainText(
    'ErrorTelephoneHasLegs: The <b>telephone</b> left & took <img',
  );
  await expect(pane.activeCalls.locator('img, b')).toHaveCount(0);
});

test('a warning is no success', async ({ outlook, pane }) => {
  await outlook.open('warning');
  await pane.addCall('sandbox-call-1');
  await expect(pane.activeCalls).toContainText('Connected');
  await pane.hangUpButton.click();
  await expect(pane.activeCalls).toContainText('Not carried out');
  await pane.hangUpButton.click();
  await expect(pane.recentCalls).toContainText('Hung up');
});

test('a call that Exchange no longer knows has ended', async ({ outlook, pane }) => {
  await outlook.open('already-gone');
  await pane.addCall('sandbox-call-1');
  await expect(pane.activeCalls).toContainText('Connected');
  await pane.hangUpButton.click();
  await expect(pane.recentCalls).toContainText('Exchange no longer knows this call');
});
