import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Play on Phone is off. */
export const playOnPhoneDisabled: Scenario = {
  ...answers,
  id: 'play-on-phone-disabled',
  title: 'Play on Phone is off',
  description: 'The mailbox has Unified Messaging, but may not play on a phone.',
  unifiedMessaging: { ...answers.unifiedMessaging, playOnPhoneEnabled: false },
};
