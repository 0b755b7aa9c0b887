import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** A state of the future. */
export const unknownState: Scenario = {
  ...answers,
  id: 'unknown-state',
  title: 'A state of the future',
  description: 'Exchange tells a state and a cause that no version so far has.',
  runningCalls: 1,
  faults: [
    {
      operation: 'GetPhoneCallInformation',
      reply: { kind: 'callState', state: 'Parked', cause: 'Elsewhere' },
    },
  ],
};
