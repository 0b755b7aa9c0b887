import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** A sign-in page. */
export const signInPage: Scenario = {
  ...answers,
  id: 'sign-in-page',
  title: 'A sign-in page',
  description: 'Outlook refuses, and Exchange, asked directly, wants a password on a page of its own.',
  runningCalls: 1,
  host: { ...answers.host, phoneOperations: 'refusedByFault', directEws: 'signInPage' },
};
