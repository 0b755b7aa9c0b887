import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** 50 calls. */
export const fiftyCalls: Scenario = {
  ...answers,
  id: 'fifty-calls',
  title: '50 calls',
  description: 'The pane remembers 50 calls, which go on until somebody hangs up.',
  callsAtATime: 100,
  runningCalls: 50,
  remembered: true,
};
