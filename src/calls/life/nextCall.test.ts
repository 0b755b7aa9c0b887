import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PhoneCallInformation } from '../../ews/PhoneCallInformation.ts';
import type { Call, EndedCall, HangUp, LiveCall, PlacingCall, UnfollowedCall } from './Call.ts';
import type { CallEvent } from './CallEvent.ts';
import { nextCall } from './nextCall.ts';
import { faultExamples } from '../testing/faultExamples.ts';
import { phoneCallId } from '../testing/rememberedExamples.ts';
import { toLiveCall } from './toLiveCall.ts';

const at = 9_000;
const id = phoneCallId('x');
const fault = faultExamples.network;
const anyCall = { key: 'call-1', about: { number: '1' }, since: 1_000 };
const informed = (state: string): PhoneCallInformation => ({ state, failureCause: 'None' });

const placing: PlacingCall = { kind: 'placing', ...anyCall, hangUpWanted: false };
const unfollowed: UnfollowedCall = { kind: 'unfollowed', ...anyCall, fault: { kind: 'silence' } };
const live: LiveCall = toLiveCall({ ...anyCall, id });
const ended: EndedCall = { kind: 'ended', ...anyCall, id, endedAt: 5_000, ending: { kind: 'hungUp' } };
const over = (ending: EndedCall['ending'], endedAt = at): EndedCall => ({ ...ended, ending, endedAt });
const hanging = (hangUp: HangUp): LiveCall => ({ ...live, hangUp });

const events = {
  hangUpWanted: { kind: 'hangUpWanted' },
  placed: { kind: 'placed', id },
  idNeverCame: { kind: 'idNeverCame', fault },
  lookedUp: { kind: 'lookedUp', information: informed('Connected'), at },
  lookUpFailed: { kind: 'lookUpFailed', fault },
  hangUpSent: { kind: 'hangUpSent' },
  hangUpPostponed: { kind: 'hangUpPostponed', fault, until: at },
  hangUpFailed: { kind: 'hangUpFailed', fault },
  hungUp: { kind: 'hungUp', at },
  foundUnknown: { kind: 'foundUnknown', at },
  expired: { kind: 'expired', at },
} as const satisfies { readonly [Kind in CallEvent['kind']]: CallEvent & { kind: Kind } };

type Table = Readonly<Partial<Record<CallEvent['kind'], Call>>>;

/** What is left out leaves the call as it is. */
const tables: readonly (readonly [Call, Table])[] = [
  [
    placing,
    {
      hangUpWanted: { ...placing, hangUpWanted: true },
      placed: live,
      idNeverCame: { ...unfollowed, fault },
    },
  ],
  [unfollowed, { placed: live, idNeverCame: { ...unfollowed, fault } }],
  [
    live,
    {
      lookedUp: { ...live, information: informed('Connected') },
      lookUpFailed: { ...live, lookUpFault: fault },
      hangUpSent: hanging({ kind: 'sending' }),
      hangUpPostponed: hanging({ kind: 'postponed', fault, at }),
      hangUpFailed: hanging({ kind: 'failed', fault }),
      hungUp: over({ kind: 'hungUp' }),
      foundUnknown: over({ kind: 'unknown' }),
      expired: over({ kind: 'expired' }),
    },
  ],
  [ended, {}],
];

it.each(
  tables.flatMap(([call, table]) =>
    Object.values(events).map((event) => [call.kind, event.kind, call, event, table] as const),
  ),
)('goes on rightly from %s after %s', (_, kind, call, event, table) => {
  const expected = table[kind];
  if (expected) expect(nextCall(call, event)).toEqual(expected);
  else expect(nextCall(call, event)).toBe(call);
});

it('ends a call that a look-up finds disconnected, and says why', () => {
  const information = { state: 'Disconnected', failureCause: 'UserBusy', sipResponseCode: '486' };
  const next = nextCall(live, { kind: 'lookedUp', information, at });
  expect(next).toEqual(over({ kind: 'disconnected', information }));
});

it('forgets an older fault when a look-up succeeds, and keeps a state that nobody knows', () => {
  const stale: LiveCall = { ...live, lookUpFault: fault };
  const next = nextCall(stale, { kind: 'lookedUp', information: informed('Levitating'), at });
  expect(next).toEqual({ ...live, information: informed('Levitating') });
});

it('never lets a call end before it began', () => {
  expect(nextCall(live, { kind: 'hungUp', at: 10 })).toEqual(over({ kind: 'hungUp' }, live.since));
});

it('ends for no other reason than those four, keeps its id from then on, and never comes back', () => {
  const ends = new Set(['hungUp', 'foundUnknown', 'expired']);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.values(events)), { maxLength: 12 }), (sequence) => {
      let call: Call = placing;
      for (const event of sequence) {
        const before = call;
        call = nextCall(before, event);
        if ('id' in before) expect(call).toMatchObject({ id });
        if (before.kind === 'ended') expect(call).toBe(before);
        else if (call.kind === 'ended') expect([before.kind, ends.has(event.kind)]).toEqual(['live', true]);
        expect([call.key, call.since, call.about]).toEqual([placing.key, placing.since, placing.about]);
      }
    }),
    { numRuns: 300 },
  );
});
