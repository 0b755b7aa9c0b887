import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** 25 calls. */
export const twentyFiveCalls: Scenario = {
  ...answers,
  id: 'twenty-five-calls',
  title: '25 calls',
  description: 'The pane follows 25 calls, and Exchange takes a second for each answer.',
  callsAtATime: 50,
  runningCalls: 25,
  remembered: true,
  latency: 1000,
};
