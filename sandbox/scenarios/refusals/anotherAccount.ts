import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Another account signed in. */
export const anotherAccount: Scenario = {
  ...answers,
  id: 'another-account',
  title: 'Another account signed in',
  description:
    'Outlook refuses, and the browser signs in to Exchange as somebody who may not use this mailbox.',
  runningCalls: 1,
  remembered: true,
  host: { ...answers.host, phoneOperations: 'refusedByFault', directEws: 'anotherAccount' },
};
