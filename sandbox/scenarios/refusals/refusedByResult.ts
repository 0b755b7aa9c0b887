import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Refused, by a failed result. */
export const refusedByResult: Scenario = {
  ...answers,
  id: 'refused-by-result',
  title: 'Refused, by a failed result',
  description: 'As before, but Outlook fails the request instead of passing a fault on.',
  runningCalls: 1,
  host: { ...answers.host, phoneOperations: 'refusedByResult' },
};
