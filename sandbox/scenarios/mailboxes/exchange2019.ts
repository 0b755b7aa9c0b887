import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Exchange 2019. */
export const exchange2019: Scenario = {
  ...answers,
  id: 'exchange-2019',
  title: 'Exchange 2019',
  description: 'A mailbox on Exchange 2019, which has no Unified Messaging: its web services say so.',
  server: '2019',
  unifiedMessaging: {
    ...answers.unifiedMessaging,
    umEnabled: false,
    playOnPhoneEnabled: false,
    dialString: '',
  },
};
