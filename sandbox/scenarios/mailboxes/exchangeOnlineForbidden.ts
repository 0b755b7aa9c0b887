import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Exchange Online, forbidden. */
export const exchangeOnlineForbidden: Scenario = {
  ...answers,
  id: 'exchange-online-forbidden',
  title: 'Exchange Online, forbidden',
  description: 'A mailbox in Exchange Online: Outlook fails every request with (403) Forbidden.',
  server: 'Online',
  unifiedMessaging: {
    ...answers.unifiedMessaging,
    umEnabled: false,
    playOnPhoneEnabled: false,
    dialString: '',
  },
  host: { ...answers.host, mailbox: '1.6', pins: true, everything: 'forbidden', directEws: 404 },
};
