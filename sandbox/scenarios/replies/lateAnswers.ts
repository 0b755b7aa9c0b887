import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Answers out of order. */
export const lateAnswers: Scenario = {
  ...answers,
  id: 'late-answers',
  title: 'Answers out of order',
  description: 'Every other look-up is answered three seconds late, after the one that was asked later.',
  runningCalls: 2,
  faults: [0, 2, 4, 6, 8, 10, 12, 14, 16, 18].map((after) => ({
    operation: 'GetPhoneCallInformation',
    after,
    times: 1,
    reply: { kind: 'late', milliseconds: 3000 },
  })),
};
