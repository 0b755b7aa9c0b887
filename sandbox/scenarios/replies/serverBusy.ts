import { answers } from '../answers.ts';
import type { Scenario } from '../Scenario.ts';

/** A busy server. */
export const serverBusy: Scenario = {
  ...answers,
  id: 'server-busy',
  title: 'A busy server',
  description: 'The first attempt to hang up is answered with ErrorServerBusy and five seconds to wait.',
  runningCalls: 1,
  faults: [
    {
      operation: 'DisconnectPhoneCall',
      times: 1,
      reply: { kind: 'serverBusy', backOffMilliseconds: 5000, as: 'fault' },
    },
  ],
};
