import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** No answer, and no reason. */
export const noAnswerUnexplained: Scenario = {
  ...answers,
  id: 'no-answer-unexplained',
  title: 'No answer, and no reason',
  description: 'Nobody answers; the call ends as if nothing had failed, as some servers tell it.',
  line: { ...answers.line, outcome: { kind: 'noAnswer', after: 20_000, sipCode: 487 } },
};
