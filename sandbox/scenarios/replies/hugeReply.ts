import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** An enormous answer. */
export const hugeReply: Scenario = {
  ...answers,
  id: 'huge-reply',
  title: 'An enormous answer',
  description: 'The first look-up of the running call is answered with five million characters.',
  runningCalls: 1,
  faults: [
    { operation: 'GetPhoneCallInformation', times: 1, reply: { kind: 'hugeReply', characters: 5_000_000 } },
  ],
};
