import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Sign-in elsewhere. */
export const signInElsewhere: Scenario = {
  ...answers,
  id: 'sign-in-elsewhere',
  title: 'Sign-in elsewhere',
  description: 'Outlook refuses, and a proxy sends whoever asks directly to another host to sign in.',
  runningCalls: 1,
  host: { ...answers.host, phoneOperations: 'refusedByFault', directEws: 'signInElsewhere' },
};
