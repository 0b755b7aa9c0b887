import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Refused, and answered directly. */
export const refusedAnsweredDirectly: Scenario = {
  ...answers,
  id: 'refused-answered-directly',
  title: 'Refused, and answered directly',
  description:
    'What most servers do: Outlook does not let add-ins use the phone operations; Exchange itself, asked directly, does.',
  runningCalls: 1,
  host: { ...answers.host, phoneOperations: 'refusedByFault' },
};
