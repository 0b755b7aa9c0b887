import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Sign-in refused. */
export const signInRefused: Scenario = {
  ...answers,
  id: 'sign-in-refused',
  title: 'Sign-in refused',
  description:
    'Outlook refuses, and Exchange, asked directly, does not know the person at this computer (401).',
  runningCalls: 1,
  host: { ...answers.host, phoneOperations: 'refusedByFault', directEws: 401 },
};
