import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Transferred. */
export const transferred: Scenario = {
  ...answers,
  id: 'transferred',
  title: 'Transferred',
  description: 'Four seconds after it was answered, the call is transferred, and goes on.',
  line: { ...answers.line, outcome: { kind: 'answered', after: 4000, transferredAfter: 4000 } },
};
