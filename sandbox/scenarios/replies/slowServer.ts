import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** A slow server. */
export const slowServer: Scenario = {
  ...answers,
  id: 'slow-server',
  title: 'A slow server',
  description: 'Every answer takes four seconds.',
  runningCalls: 1,
  latency: 4000,
};
