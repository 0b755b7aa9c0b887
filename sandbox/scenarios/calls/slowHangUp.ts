import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** A slow hang-up. */
export const slowHangUp: Scenario = {
  ...answers,
  id: 'slow-hang-up',
  title: 'A slow hang-up',
  description:
    'Exchange takes the order to hang up at once, and needs more than ten seconds to carry it out.',
  runningCalls: 1,
  line: { ...answers.line, hangUpTakes: 12_000 },
};
