import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Settings cannot be saved. */
export const settingsFail: Scenario = {
  ...answers,
  id: 'settings-fail',
  title: 'Settings cannot be saved',
  description: 'Every save of the settings in the mailbox fails.',
  host: { ...answers.host, settings: 'fails' },
};
