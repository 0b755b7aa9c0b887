import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** A server that says when it rings. */
export const alerts: Scenario = {
  ...answers,
  id: 'alerts',
  title: 'A server that says when it rings',
  description: 'While the phone rings, for a minute, the call is Alerted instead of still Connecting.',
  line: { ...answers.line, alerts: true, outcome: { kind: 'answered', after: 60_000 } },
};
