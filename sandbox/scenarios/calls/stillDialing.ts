import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Still dialing. */
export const stillDialing: Scenario = {
  ...answers,
  id: 'still-dialing',
  title: 'Still dialing',
  description: 'The number cannot be reached: Exchange goes on saying Connecting, for minutes.',
  line: { ...answers.line, outcome: { kind: 'dialsOn' } },
};
