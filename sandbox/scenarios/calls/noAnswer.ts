import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** No answer. */
export const noAnswer: Scenario = {
  ...answers,
  id: 'no-answer',
  title: 'No answer',
  description: 'The phone rings for twenty seconds and nobody answers.',
  line: { ...answers.line, outcome: { kind: 'noAnswer', after: 20_000, sipCode: 480 } },
};
