import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** SIP addresses. */
export const sipDialPlan: Scenario = {
  ...answers,
  id: 'sip-dial-plan',
  title: 'SIP addresses',
  description: 'Phones of this mailbox are called by SIP address, not by number.',
  unifiedMessaging: { ...answers.unifiedMessaging, dialPlan: 'sip', dialString: 'user@contoso.com' },
};
