import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Rings for ten seconds. */
export const longRing: Scenario = {
  ...answers,
  id: 'long-ring',
  title: 'Answered after ten seconds',
  description: 'The phone rings at once and is answered after ten seconds; nobody else hangs up.',
  line: { ...answers.line, ringsAfter: 0, outcome: { kind: 'answered', after: 10_000 } },
};
