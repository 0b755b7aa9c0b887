import { answers } from '../answers.ts';
import type { FaultRule, Scenario } from '../Scenario.ts';

const nonsense: readonly FaultRule['reply'][] = [
  { kind: 'raw', status: 200, contentType: 'text/xml; charset=utf-8', body: '' },
  {
    kind: 'raw',
    status: 200,
    contentType: 'text/html',
    body: '<!DOCTYPE html><title>Sign in</title><p>Please sign in.<br>',
  },
  {
    kind: 'raw',
    status: 503,
    contentType: 'text/html',
    body: '<html><body><h1>Service Unavailable</h1></body></html>',
  },
  {
    kind: 'raw',
    status: 200,
    contentType: 'text/xml; charset=utf-8',
    body: '<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Bo',
  },
  { kind: 'wrongOperation', operation: 'GetPhoneCallInformation', carriedOut: false },
  { kind: 'entityBomb', carriedOut: false },
  { kind: 'connectionClosed', carriedOut: false },
];

/** Garbled answers. */
export const garbledReplies: Scenario = {
  ...answers,
  id: 'garbled-replies',
  title: 'Garbled answers',
  description:
    'Each attempt to hang up is answered with another kind of nonsense; the eighth is answered well.',
  runningCalls: 1,
  faults: nonsense.map((reply, after) => ({ operation: 'DisconnectPhoneCall', after, times: 1, reply })),
};
