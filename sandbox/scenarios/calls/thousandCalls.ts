import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** 1000 calls. */
export const thousandCalls: Scenario = {
  ...answers,
  id: 'thousand-calls',
  title: '1000 calls',
  description: 'The pane follows more calls than anybody has.',
  callsAtATime: 2000,
  runningCalls: 1000,
  remembered: true,
};
