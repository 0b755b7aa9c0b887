import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** Exchange Online, closed. */
export const exchangeOnlineClosed: Scenario = {
  ...answers,
  id: 'exchange-online-closed',
  title: 'Exchange Online, closed',
  description:
    'A mailbox in Exchange Online since October 2026: its web services are closed, and Outlook breaks down over each request.',
  server: 'Online',
  unifiedMessaging: {
    ...answers.unifiedMessaging,
    umEnabled: false,
    playOnPhoneEnabled: false,
    dialString: '',
  },
  host: { ...answers.host, mailbox: '1.6', pins: true, everything: 'closed', directEws: 404 },
};
