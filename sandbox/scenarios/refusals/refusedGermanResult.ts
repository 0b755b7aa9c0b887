import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Refused in German, by a failed result. */
export const refusedGermanResult: Scenario = {
  ...answers,
  id: 'refused-german-result',
  title: 'Refused in German, by a failed result',
  description: 'The same where Outlook tells the German text alone, without any code.',
  runningCalls: 1,
  host: { ...answers.host, phoneOperations: 'refusedByResult', language: 'de-DE' },
};
