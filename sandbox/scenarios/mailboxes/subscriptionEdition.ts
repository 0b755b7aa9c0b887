import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Exchange Subscription Edition. */
export const subscriptionEdition: Scenario = {
  ...answers,
  id: 'subscription-edition',
  title: 'Exchange Subscription Edition',
  description:
    'A mailbox on Exchange Subscription Edition, where Outlook refuses and Exchange is not at the address of the pane.',
  server: 'SE',
  unifiedMessaging: {
    ...answers.unifiedMessaging,
    umEnabled: false,
    playOnPhoneEnabled: false,
    dialString: '',
  },
  host: { ...answers.host, phoneOperations: 'refusedByFault', directEws: 404 },
};
