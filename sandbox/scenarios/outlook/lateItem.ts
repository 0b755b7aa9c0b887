import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** The message comes late. */
export const lateItem: Scenario = {
  ...answers,
  id: 'late-item',
  title: 'The message comes late',
  description: 'In a pinned pane Outlook tells that another message was chosen before it has that message.',
  host: { ...answers.host, pins: true, itemComesAfter: 700 },
};
