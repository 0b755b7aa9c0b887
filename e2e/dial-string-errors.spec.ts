import { expect, test } from './fixtures/test.ts';

/** What Exchange answers, and what is told in plain words. */
const errors = [
  ['ErrorInvalidPhoneNumber', 'Not a phone number'],
  ['ErrorPhoneNumberNotDialable', 'Number not allowed'],
  ['ErrorInvalidSIPUri', 'Not a SIP address'],
  ['ErrorUserNotUnifiedMessagingEnabled', 'Not enabled for phone calls'],
  ['ErrorUnifiedMessagingDialPlanNotFound', 'No dial plan'],
  ['ErrorIPGatewayNotFound', 'No telephone gateway'],
  ['ErrorUnifiedMessagingServerNotFound', 'No Unified Messaging server'],
  ['ErrorUnifiedMessagingRequestFailed', 'Unified Messaging failed'],
  ['ErrorItemNotFound', 'Message not found'],
  ['ErrorTelephoneHasLegs', 'Exchange refused'],
] as const;

test('an error of the number is told at the form, and what was typed stays', async ({
  outlook,
  pane,
  exchange,
}) => {
  let code: string = errors[0][0];
  await outlook.rewriteReplies((reply) => reply.replace('ErrorInvalidPhoneNumber', code));
  await outlook.open('answers');
  await expect(pane.number).toHaveValue('4255550100');
  const form = pane.frame.getByRole('region', { name: 'Play on phone' });
  for (const [answered, told] of errors) {
    code = answered;
    await pane.playOnPhone('my desk');
    await expect(form.getByRole('alert')).toContainText(told);
    await expect(form.getByRole('alert')).toContainText(answered);
    await expect(pane.number).toHaveValue('my desk');
    await expect(pane.activeCalls).toHaveCount(0);
  }
  expect(await exchange.count('PlayOnPhone')).toBe(errors.length);

  await pane.playOnPhone('4255550100');
  await expect(pane.activeCalls).toContainText(/Dialing|Ringing|Connected/);
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
