import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Five calls. */
export const fiveCalls: Scenario = {
  ...answers,
  id: 'five-calls',
  title: 'Five calls',
  description: 'The pane remembers five calls, which go on until somebody hangs up.',
  callsAtATime: 10,
  // At once: what lies under a pointer changes as quickly as it ever does.
  line: { ...answers.line, hangUpTakes: 0 },
  runningCalls: 5,
  remembered: true,
};
