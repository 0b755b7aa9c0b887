import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** A pane that can be pinned. */
export const pinned: Scenario = {
  ...answers,
  id: 'pinned',
  title: 'A pane that can be pinned',
  description: 'The pane stays open while other messages are chosen, and is told of it.',
  host: { ...answers.host, pins: true },
};
