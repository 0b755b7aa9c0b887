import { expect, test } from './fixtures/test.ts';

/** What Exchange answers, what is told in plain words, and whether the number is to be changed. */
const errors = [
  ['ErrorInvalidPhoneNumber', 'Not a phone number', 'change'],
  ['ErrorPhoneNumberNotDialable', 'Number not allowed', 'change'],
  ['ErrorInvalidSIPUri', 'Not a SIP address', 'change'],
  ['ErrorUserNotUnifiedMessagingEnabled', 'Not enabled for phone calls'],
  ['ErrorUnifiedMessagingDialPlanNotFound', 'No dial plan'],
  ['ErrorIPGatewayNotFound', 'No telephone gateway'],
  ['ErrorUnifiedMessagingServerNotFound', 'No Unified Messaging server'],
  ['ErrorItemNotFound', 'Message not found'],
  ['ErrorTelephoneHasLegs', 'Exchange refused'],
] as const;

test('a refused call is told in its row, with what to do, until it is played again or dismissed', async ({
  outlook,
  pane,
  exchange,
}) => {
  let code: string = errors[0][0];
  await outlook.rewriteReplies((reply) => reply.replace('ErrorInvalidPhoneNumber', code));
  await outlook.open('answers');
  await expect(pane.number).toHaveValue('4255550100');
  for (const [answered, told, change] of errors) {
    code = answered;
    await pane.playOnPhone('my desk');
    // A new press takes the place of what was refused before.
    await expect(pane.activeCalls).toHaveCount(1);
    const alert = pane.activeCalls.getByRole('alert');
    await expect(alert).toContainText(told);
    await pane.unfold(pane.activeCalls);
    await expect(pane.activeCalls).toContainText(answered);
    if (change) {
      await expect(pane.number).toHaveValue('my desk');
      await expect(pane.number).toHaveAttribute('aria-invalid', 'true');
      await expect(pane.number).toHaveAccessibleDescription(new RegExp(told));
    } else {
      await expect(pane.activeCalls).toContainText('Not placed · my desk');
    }
  }
  expect(await exchange.count('PlayOnPhone')).toBe(errors.length);

  await pane.activeCalls.getByRole('button', { name: /^Play again/ }).click();
  await expect.poll(() => exchange.count('PlayOnPhone')).toBe(errors.length + 1);
  await expect(pane.activeCalls.getByRole('alert')).toContainText('Exchange refused');
  await pane.playOnPhone('4255550100');
  await expect(pane.activeCalls.filter({ hasText: /Calling|Ringing|Connected/ })).toHaveCount(1);
  // What was refused before is out of the card's way.
  await pane.activeCalls.getByRole('button', { name: /^Dismiss/ }).click();
  await expect(pane.activeCalls).toHaveCount(1);
  await expect(pane.alert).toHaveCount(0);
});

test('Exchange itself says no to a number that may not be dialled', async ({ outlook, pane }) => {
  await outlook.open('answers');
  await pane.playOnPhone('900 555 0100');
  await expect(pane.alert).toContainText('dialing rules do not allow');
  await expect(pane.number).toHaveValue('900 555 0100');
});

test('Exchange itself wants a SIP address in a SIP dial plan', async ({ outlook, pane }) => {
  await outlook.open('sip-dial-plan');
  await pane.playOnPhone('4255550100');
  await expect(pane.alert).toContainText('Exchange expects a SIP address here');
  await expect(pane.number).toHaveValue('4255550100');
});
