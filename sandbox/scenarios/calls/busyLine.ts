import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Busy. */
export const busyLine: Scenario = {
  ...answers,
  id: 'busy-line',
  title: 'Busy',
  description: 'The phone is engaged: the call ends before it has rung.',
  line: { ...answers.line, outcome: { kind: 'busy', after: 1000 } },
};
