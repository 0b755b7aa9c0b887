import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** A third call. */
export const thirdCall: Scenario = {
  ...answers,
  id: 'third-call',
  title: 'A third call',
  description: 'Two calls run already: Exchange refuses a third with ErrorServerBusy, and names no time.',
  runningCalls: 2,
  remembered: true,
};
