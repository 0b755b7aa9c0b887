import type { FaultRule, OperationName } from '../../sandbox/scenarios/Scenario.ts';
import type { Random } from './createRandom.ts';
import { responseCodes } from './responseCodes.ts';

type Reply = FaultRule['reply'];

interface Nonsense {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

const nonsense: readonly [Nonsense, ...Nonsense[]] = [
  { status: 200, contentType: 'text/xml; charset=utf-8', body: '' },
  {
    status: 200,
    contentType: 'text/html',
    body: '<!DOCTYPE html><title>Sign in</title><p>Please sign in.<br>',
  },
  { status: 503, contentType: 'text/html', body: '<html><body><h1>Service Unavailable</h1></body></html>' },
  { status: 502, contentType: 'text/plain', body: 'Bad Gateway' },
  {
    status: 200,
    contentType: 'text/xml; charset=utf-8',
    body: '<?xml version="1.0"?><s:Envelope xmlns:s="x"><s:Bo',
  },
  { status: 200, contentType: 'text/xml; charset=utf-8', body: '\u0000\uFFFD<<<>>>&&&' },
];

const kinds = [
  'responseCode',
  'responseCode',
  'soapFault',
  'serverBusy',
  'raw',
  'silence',
  'connectionClosed',
  'wrongOperation',
  'entityBomb',
  'late',
  'late',
  'truncated',
  'hugeReply',
  'callState',
] as const;

const operations = [
  'PlayOnPhone',
  'GetPhoneCallInformation',
  'DisconnectPhoneCall',
  'GetServiceConfiguration',
] as const;

/** Kinds whose answer can come late as well: a refusal after half a minute finds nobody waiting. */
const canBeLate: readonly Reply['kind'][] = ['responseCode', 'soapFault', 'serverBusy', 'raw'];

/** How much later than usual such an answer comes, in milliseconds. */
export function chooseDelay(random: Random, { kind }: Reply): number {
  return canBeLate.includes(kind) && random.chance(0.25) ? random.integer(20_000, 50_000) : 0;
}

/**
 * One way for Exchange to misbehave. It never lies about the end of a call, which no pane could see through, and
 * says that it did not place a call only when it did not.
 */
export function chooseExchangeFault(random: Random, operation: OperationName): Reply {
  const carriedOut = operation === 'DisconnectPhoneCall' && random.chance(0.3);
  const code = random.pick(responseCodes);
  const text = `${code} <b onclick="alert(1)">&amp; more</b>`;
  const kind = random.pick(kinds);
  switch (kind) {
    case 'responseCode':
      return {
        kind,
        code,
        text,
        carriedOut,
        responseClass: random.pick(['Error', 'Error', 'Error', 'Warning']),
      };
    case 'soapFault':
      return { kind, code, text, carriedOut, status: random.pick([500, 500, 200]) };
    case 'serverBusy':
      return {
        kind,
        backOffMilliseconds: random.integer(500, 30_000),
        as: random.pick(['fault', 'response']),
      };
    case 'raw':
      return { kind, ...random.pick(nonsense), carriedOut: random.chance(0.5) };
    case 'silence':
    case 'connectionClosed':
    case 'entityBomb':
      return { kind, carriedOut: random.chance(0.5) };
    case 'wrongOperation': {
      const [first = 'PlayOnPhone', ...others] = operations.filter((other) => other !== operation);
      return { kind, operation: random.pick([first, ...others]), carriedOut: random.chance(0.5) };
    }
    case 'late':
      return { kind, milliseconds: random.integer(300, 50_000) };
    case 'truncated':
      return { kind, characters: random.integer(0, 700) };
    case 'hugeReply':
      return { kind, characters: 5_000_000 };
    case 'callState':
      return {
        kind,
        state: random.pick(['Parked', 'Forwarding', 'Incoming', 'Idle', '']),
        cause: 'Elsewhere',
      };
  }
}
