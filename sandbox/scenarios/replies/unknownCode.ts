import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** An error nobody has seen. */
export const unknownCode: Scenario = {
  ...answers,
  id: 'unknown-code',
  title: 'An error nobody has seen',
  description: 'Hanging up fails with a code that is on no list and a text that looks like a page.',
  runningCalls: 1,
  faults: [
    {
      operation: 'DisconnectPhoneCall',
      reply: {
        kind: 'responseCode',
        code: 'ErrorTelephoneHasLegs',
        text: 'The <b>telephone</b> left & took <img src=x onerror="alert(1)"> with it.',
      },
    },
  ],
};
