import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Voice access dials on. */
export const voiceAccess: Scenario = {
  ...answers,
  id: 'voice-access',
  title: 'Voice access dials on',
  description:
    'Four seconds after it was answered, the person has voice access dial a contact: Connected, Connecting, Connected.',
  line: { ...answers.line, outcome: { kind: 'answered', after: 4000, dialsOnAfter: 4000 } },
};
