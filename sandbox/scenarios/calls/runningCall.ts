import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** A call is running. */
export const runningCall: Scenario = {
  ...answers,
  id: 'running-call',
  title: 'A call is running',
  description: 'One call runs that the pane does not know of; its id is sandbox-call-1.',
  runningCalls: 1,
};
