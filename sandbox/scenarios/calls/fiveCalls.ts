import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Five calls. */
export const fiveCalls: Scenario = {
  ...answers,
  id: 'five-calls',
  title: 'Five calls',
  description: 'The pane remembers five calls, which go on until somebody hangs up.',
  callsAtATime: 10,
  runningCalls: 5,
  remembered: true,
};
