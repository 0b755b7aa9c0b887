import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Exchange Online, refused. */
export const exchangeOnlineRefused: Scenario = {
  ...answers,
  id: 'exchange-online-refused',
  title: 'Exchange Online, refused',
  description:
    'A mailbox in Exchange Online, where Unified Messaging ended in 2020: Outlook answers every request with ErrorAccessDenied.',
  server: 'Online',
  unifiedMessaging: {
    ...answers.unifiedMessaging,
    umEnabled: false,
    playOnPhoneEnabled: false,
    dialString: '',
  },
  host: { ...answers.host, mailbox: '1.6', pins: true, everything: 'refused', directEws: 404 },
};
