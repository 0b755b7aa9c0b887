import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Hung up at the phone. */
export const hungUpByOtherSide: Scenario = {
  ...answers,
  id: 'hung-up-by-other-side',
  title: 'Hung up at the phone',
  description: 'The phone is answered, and put down six seconds later.',
  line: { ...answers.line, outcome: { kind: 'answered', after: 4000, hungUpAfter: 6000 } },
};
