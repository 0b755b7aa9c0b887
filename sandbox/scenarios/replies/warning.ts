import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** A warning. */
export const warning: Scenario = {
  ...answers,
  id: 'warning',
  title: 'A warning',
  description: 'Exchange answers the first attempt to hang up with a warning: it was not processed.',
  runningCalls: 1,
  faults: [
    {
      operation: 'DisconnectPhoneCall',
      times: 1,
      reply: {
        kind: 'responseCode',
        responseClass: 'Warning',
        code: 'ErrorBatchProcessingStopped',
        text: 'The batch processing stopped before this item.',
      },
    },
  ],
};
