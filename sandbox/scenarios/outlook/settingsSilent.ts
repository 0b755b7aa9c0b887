import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Saving settings never ends. */
export const settingsSilent: Scenario = {
  ...answers,
  id: 'settings-silent',
  title: 'Saving settings never ends',
  description: 'Outlook never tells whether the settings were saved.',
  host: { ...answers.host, settings: 'silent' },
};
