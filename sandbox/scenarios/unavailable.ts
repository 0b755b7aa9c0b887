import { answers } from './answers.ts';
import type { Scenario } from './Scenario.ts';

/** Unreachable. */
export const unavailable: Scenario = {
  ...answers,
  id: 'unavailable',
  title: 'Unreachable',
  description: 'The telephone network answers 480 Temporarily Unavailable.',
  line: {
    ...answers.line,
    outcome: { kind: 'unavailable', after: 1000, sipCode: 480, sipText: 'Temporarily Unavailable' },
  },
};
