import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** The call is already gone. */
export const alreadyGone: Scenario = {
  ...answers,
  id: 'already-gone',
  title: 'The call is already gone',
  description:
    'One call runs until the first attempt to hang it up; Exchange then says that it does not know it.',
  runningCalls: 1,
  faults: [
    {
      operation: 'DisconnectPhoneCall',
      reply: {
        kind: 'responseCode',
        code: 'ErrorInvalidPhoneCallId',
        text: "The phone call ID isn't valid",
        carriedOut: true,
      },
    },
  ],
};
