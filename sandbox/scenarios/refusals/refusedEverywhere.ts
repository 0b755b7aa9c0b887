import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Refused everywhere. */
export const refusedEverywhere: Scenario = {
  ...answers,
  id: 'refused-everywhere',
  title: 'Refused everywhere',
  description: 'Outlook refuses, and there is no Exchange at the address of the pane.',
  runningCalls: 1,
  host: { ...answers.host, phoneOperations: 'refusedByFault', directEws: 404 },
};
