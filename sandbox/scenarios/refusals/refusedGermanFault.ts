import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Refused in German, by a fault. */
export const refusedGermanFault: Scenario = {
  ...answers,
  id: 'refused-german-fault',
  title: 'Refused in German, by a fault',
  description: 'The same on a German server: nothing but the code of the fault can be understood.',
  runningCalls: 1,
  host: { ...answers.host, phoneOperations: 'refusedByFault', language: 'de-DE' },
};
