import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** No answer from Exchange. */
export const neverAnswers: Scenario = {
  ...answers,
  id: 'never-answers',
  title: 'No answer from Exchange',
  description: 'Calls are placed and hung up, but Exchange never says so; look-ups are answered.',
  runningCalls: 1,
  faults: [
    { operation: 'PlayOnPhone', reply: { kind: 'silence' } },
    { operation: 'DisconnectPhoneCall', reply: { kind: 'silence' } },
  ],
};
