import { answers } from './answers.ts';
import type { Scenario } from './Scenario.ts';

/** Refused, by a SOAP fault. */
export const refusedByFault: Scenario = {
  ...answers,
  id: 'refused-by-fault',
  title: 'Refused, by a SOAP fault',
  description:
    'Outlook does not let add-ins use the phone operations; Exchange itself, asked directly, does.',
  runningCalls: 1,
  host: { ...answers.host, phoneOperations: 'refusedByFault' },
};
