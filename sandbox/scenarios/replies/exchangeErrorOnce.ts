import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** An error, then success. */
export const exchangeErrorOnce: Scenario = {
  ...answers,
  id: 'exchange-error-once',
  title: 'An error, then success',
  description: 'One call runs; the first attempt to hang up fails, the second works.',
  runningCalls: 1,
  faults: [
    {
      operation: 'DisconnectPhoneCall',
      times: 1,
      reply: {
        kind: 'responseCode',
        code: 'ErrorUnifiedMessagingRequestFailed',
        text: 'The Unified Messaging request failed.',
      },
    },
  ],
};
