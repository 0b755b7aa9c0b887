import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** No Unified Messaging. */
export const noUnifiedMessaging: Scenario = {
  ...answers,
  id: 'no-unified-messaging',
  title: 'No Unified Messaging',
  description: 'The mailbox is not enabled for Unified Messaging.',
  unifiedMessaging: {
    ...answers.unifiedMessaging,
    umEnabled: false,
    playOnPhoneEnabled: false,
    dialString: '',
  },
};
