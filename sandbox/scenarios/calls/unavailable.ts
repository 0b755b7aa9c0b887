import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Unreachable. */
export const unavailable: Scenario = {
  ...answers,
  id: 'unavailable',
  title: 'Unreachable',
  description: 'The telephone network answers 404 Not Found, and Exchange tells so.',
  line: {
    ...answers.line,
    tellsSip: true,
    outcome: {
      kind: 'unavailable',
      after: 1000,
      sipCode: 404,
      sipText: 'Not Found',
      cause: 'Unavailable',
    },
  },
};
