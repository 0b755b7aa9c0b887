import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Forbidden characters. */
export const forbiddenCharacters: Scenario = {
  ...answers,
  id: 'forbidden-characters',
  title: 'Forbidden characters',
  description: 'Each answer holds a text with characters that XML forbids, beside what was asked.',
  faults: [{ operation: '*', reply: { kind: 'forbiddenCharacters' } }],
};
