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
  server: '2016',
  callsAtATime: 2,
  line: { ringsAfter: 2000, hangUpTakes: 1000, outcome: { kind: 'answered', after: 4000 } },
  runningCalls: 0,
  remembered: false,
  latency: 150,
  faults: [],
  host: {
    mailbox: '1.5',
    pins: false,
    ribbonPage: 'kept',
    phoneOperations: 'allowed',
    directEws: 'allowed',
    language: 'en-US',
    tellsAddress: true,
    itemComesAfter: 0,
    settings: 'saves',
    limit: 3,
  },
};
