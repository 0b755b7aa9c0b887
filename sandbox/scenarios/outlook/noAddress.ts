import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** No address. */
export const noAddress: Scenario = {
  ...answers,
  id: 'no-address',
  title: 'No address',
  description: 'Outlook never tells whose mailbox it is, as Outlook on Mac with Exchange 2016.',
  host: { ...answers.host, tellsAddress: false },
};
