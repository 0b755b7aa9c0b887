import { messages } from './messages.ts';
import type { Scenario } from './Scenario.ts';

/** Where every other scenario starts from. */
export const answers: Scenario = {
  id: 'answers',
  title: 'Answered',
  description: 'The phone rings after two seconds and is answered after four more; nobody else hangs up.',
  messages,
  unifiedMessaging: {
    umEnabled: true,
    playOnPhoneEnabled: true,
    dialString: '4255550100',
    dialPlan: 'telephone',
  },
  line: { ringsAfter: 2000, outcome: { kind: 'answered', after: 4000 } },
  runningCalls: 0,
  remembered: false,
  latency: 150,
  faults: [],
  host: {
    mailbox: '1.5',
    pins: false,
    phoneOperations: 'allowed',
    directEws: 'allowed',
    settings: 'saves',
    limit: 3,
  },
};
