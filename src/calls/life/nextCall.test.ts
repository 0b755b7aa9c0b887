import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PhoneCallInformation } from '../../ews/PhoneCallInformation.ts';
import type {
  Call,
  EndedCall,
  EndingCall,
  HangUp,
  LiveCall,
  RefusedCall,
  SentCall,
  UnfollowedCall,
  WantedCall,
} from './Call.ts';
import type { CallEvent } from './CallEvent.ts';
import { nextCall } from './nextCall.ts';
import { faultExamples } from '../testing/faultExamples.ts';
import { phoneCallId } from '../testing/rememberedExamples.ts';
import { toLiveCall } from './toLiveCall.ts';

const at = 9_000;
const pause = { from: at, until: at + 5_000 };
const id = phoneCallId('x');
const fault = faultExamples.network;
const anyCall = { key: 'call-1', about: { number: '1' }, since: 1_000 };
const informed = (state: string): PhoneCallInformation => ({ state, failureCause: 'None' });

const wanted: WantedCall = { kind: 'wanted', ...anyCall, hangUpWanted: false };
const sent: SentCall = { kind: 'sent', ...anyCall, hangUpWanted: false };
const unfollowed: UnfollowedCall = {
  kind: 'unfollowed',
  ...anyCall,
  hangUpWanted: false,
  fault,
  idMayCome: true,
};
const refused: RefusedCall = { kind: 'refused', ...anyCall, fault };
const live: LiveCall = toLiveCall({ ...anyCall, id, unconfirmed: true });
const ending: EndingCall = {
  kind: 'ending',
  ...anyCall,
  id,
  information: undefined,
  wish: 1,
  reached: false,
  stillRuns: 0,
  isLate: false,
};
const ended: EndedCall = { kind: 'ended', ...anyCall, id, endedAt: 5_000, ending: { kind: 'hungUp' } };
const over = (ending: EndedCall['ending'], endedAt = at): EndedCall => ({ ...ended, ending, endedAt });
const hanging = (hangUp: HangUp, changes: Partial<LiveCall> = {}): LiveCall => ({
  ...live,
  hangUp,
  ...changes,
});

const events = {
  sent: { kind: 'sent' },
  hangUpWanted: { kind: 'hangUpWanted' },
  placed: { kind: 'placed', id },
  idNeverCame: { kind: 'idNeverCame', fault, idMayCome: true },
  refused: { kind: 'refused', fault },
  lookedUp: { kind: 'lookedUp', information: informed('Connected'), at, isWatched: true },
  lookUpFailed: { kind: 'lookUpFailed', fault },
  hangUpSent: { kind: 'hangUpSent' },
  hangUpPostponed: { kind: 'hangUpPostponed', fault, pause },
  hangUpFailed: { kind: 'hangUpFailed', fault },
  hangUpTaken: { kind: 'hangUpTaken' },
  hangUpLate: { kind: 'hangUpLate' },
  hangUpUnconfirmed: { kind: 'hangUpUnconfirmed', at },
  foundUnknown: { kind: 'foundUnknown', at, isWatched: true },
  expired: { kind: 'expired', at },
} as const satisfies { readonly [Kind in CallEvent['kind']]: CallEvent & { kind: Kind } };

type Table = Readonly<Partial<Record<CallEvent['kind'], Call>>>;

/** What is left out leaves the call as it is. */
const tables: readonly (readonly [Call, Table])[] = [
  [
    wanted,
    {
      sent,
      hangUpWanted: { ...wanted, hangUpWanted: true },
      placed: live,
      idNeverCame: unfollowed,
      refused,
    },
  ],
  [sent, { hangUpWanted: { ...sent, hangUpWanted: true }, placed: live, idNeverCame: unfollowed, refused }],
  [
    unfollowed,
    {
      hangUpWanted: { ...unfollowed, hangUpWanted: true },
      placed: live,
      idNeverCame: unfollowed,
      refused,
    },
  ],
  [refused, { placed: live }],
  [
    live,
    {
      lookedUp: {
        ...live,
        information: informed('Connected'),
        reached: true,
        unconfirmed: false,
        answeredAt: at,
      },
      lookUpFailed: { ...live, lookUpFault: fault },
      hangUpSent: hanging({ kind: 'sending' }, { wish: 1 }),
      hangUpPostponed: hanging({ kind: 'postponed', fault, pause }),
      hangUpFailed: hanging({ kind: 'failed', fault }),
      hangUpTaken: { ...ending, wish: 0 },
      foundUnknown: over({ kind: 'unknown' }),
      expired: over({ kind: 'expired' }),
    },
  ],
  [
    ending,
    {
      lookedUp: { ...ending, information: informed('Connected'), reached: true, stillRuns: 1 },
      hangUpLate: { ...ending, isLate: true },
      hangUpUnconfirmed: over({ kind: 'hungUp', unconfirmed: true }),
      foundUnknown: over({ kind: 'hungUp' }),
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
  const next = nextCall(live, { kind: 'lookedUp', information, at, isWatched: true });
  expect(next).toEqual(over({ kind: 'disconnected', information }));
});

it('forgets an older fault when a look-up succeeds, and keeps a state that nobody knows', () => {
  const stale: LiveCall = { ...live, lookUpFault: fault };
  const next = nextCall(stale, {
    kind: 'lookedUp',
    information: informed('Levitating'),
    at,
    isWatched: true,
  });
  expect(next).toEqual({ ...live, information: informed('Levitating'), reached: true, unconfirmed: false });
});

it.each(['sending', 'postponed'] as const)(
  'tells nothing of a look-up that fails while hanging up is %s',
  (kind) => {
    const call = hanging(kind === 'sending' ? { kind } : { kind, fault, pause });
    expect(nextCall(call, events.lookUpFailed)).toBe(call);
    expect(nextCall({ ...live, lookUpFault: fault }, events.hangUpSent)).toMatchObject({
      lookUpFault: undefined,
    });
  },
);

it('takes a call for live again that still runs after ten seconds, and not before three look-ups say so', () => {
  const after = (...kinds: readonly CallEvent['kind'][]): Call =>
    kinds.reduce<Call>((call, kind) => nextCall(call, events[kind]), ending);
  expect(after('lookedUp', 'lookedUp', 'lookedUp', 'lookedUp').kind).toBe('ending');
  expect(after('lookedUp', 'lookedUp', 'hangUpLate').kind).toBe('ending');
  const ignored = { kind: 'live', hangUp: { kind: 'ignored' }, information: informed('Connected'), wish: 2 };
  expect(after('lookedUp', 'lookedUp', 'hangUpLate', 'lookedUp')).toMatchObject(ignored);
  expect(after('lookedUp', 'lookedUp', 'lookedUp', 'hangUpLate')).toMatchObject(ignored);
});

it('counts a wish to hang up once, however often it is pressed, and its end once', () => {
  const wish = (...sequence: readonly CallEvent['kind'][]): unknown =>
    sequence.reduce<Call>((call, kind) => nextCall(call, events[kind]), live);
  expect(wish('hangUpSent', 'hangUpPostponed', 'hangUpSent')).toMatchObject({ wish: 1 });
  expect(wish('hangUpSent', 'hangUpFailed', 'hangUpFailed')).toMatchObject({ wish: 2 });
  expect(wish('hangUpSent', 'hangUpFailed', 'hangUpSent')).toMatchObject({ wish: 3 });
});

it('never lets a call end before it began', () => {
  expect(nextCall(live, { kind: 'foundUnknown', at: 10, isWatched: true })).toEqual(
    over({ kind: 'unknown' }, live.since),
  );
});

it('ends for no other reason than those, keeps its id from then on, and never comes back', () => {
  const ends: Readonly<Record<string, readonly string[]>> = {
    live: ['foundUnknown', 'expired'],
    ending: ['foundUnknown', 'hangUpUnconfirmed'],
  };
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...Object.values(events)), { maxLength: 12 }), (sequence) => {
      let call: Call = wanted;
      for (const event of sequence) {
        const before = call;
        call = nextCall(before, event);
        if ('id' in before) expect(call).toMatchObject({ id });
        if (before.kind === 'ended') expect(call).toBe(before);
        else if (call.kind === 'ended') expect(ends[before.kind]).toContain(event.kind);
        expect([call.key, call.since, call.about]).toEqual([wanted.key, wanted.since, wanted.about]);
      }
    }),
    { numRuns: 300 },
  );
});

const told = (information: PhoneCallInformation, at = 10_000, isWatched = true): CallEvent => ({
  kind: 'lookedUp',
  information,
  at,
  isWatched,
});
const after = (...sequence: readonly CallEvent[]): Call => sequence.reduce<Call>(nextCall, live);
const dialing = told(informed('Connecting'));
const longDialing = told(informed('Connecting'), live.since + 45_001);

it('knows from when on somebody talked, where that was seen', () => {
  const answered = (at: number, isWatched: boolean): Call =>
    after(dialing, told(informed('Connected'), at, isWatched));
  expect(answered(live.since + 9_999, false)).toMatchObject({ answeredAt: live.since + 9_999 });
  expect(answered(live.since + 60_000, true)).toMatchObject({ answeredAt: live.since + 60_000 });
  expect(answered(live.since + 60_000, false)).not.toHaveProperty('answeredAt');
  const ended = [
    told(informed('Connected'), 20_000),
    told(informed('Connected'), 26_000),
    events.hangUpTaken,
    told(informed('Disconnected'), 30_000),
  ];
  expect(after(dialing, ...ended)).toMatchObject({ kind: 'ended', answeredAt: 20_000, endedAt: 30_000 });
});

it('doubts after 45 s of dialing that the number can be reached, unless it has been', () => {
  expect(after(told(informed('Connecting'), live.since + 45_000))).toMatchObject({ stillDials: false });
  expect(after(dialing, longDialing)).toMatchObject({ stillDials: true });
  expect(after(dialing, longDialing, told(informed('Connected')))).toMatchObject({ stillDials: false });
  // Voice access dials on.
  for (const state of ['Connected', 'Alerted', 'Parked'])
    expect(after(told(informed(state)), longDialing)).toMatchObject({ stillDials: false, reached: true });
  const known = after(longDialing);
  expect(nextCall(known, longDialing)).toBe(known);
});

it('says that nobody could be reached only where that was watched, and nothing else is known', () => {
  const gone: CallEvent = { kind: 'foundUnknown', at, isWatched: true };
  const none = informed('Disconnected');
  const busy = { ...none, failureCause: 'UserBusy' };
  const endingAfter = (...sequence: readonly CallEvent[]): unknown => {
    const call = after(...sequence);
    return call.kind === 'ended' ? call.ending.kind : call.kind;
  };
  expect(endingAfter(dialing, gone)).toBe('unreached');
  expect(endingAfter(dialing, told(none))).toBe('unreached');
  expect(endingAfter(dialing, told(busy))).toBe('disconnected');
  expect(endingAfter(gone)).toBe('unknown');
  expect(endingAfter(told(none))).toBe('disconnected');
  expect(endingAfter(dialing, { ...gone, isWatched: false })).toBe('unknown');
  expect(endingAfter(dialing, told(none, at, false))).toBe('disconnected');
  expect(endingAfter(told(informed('Connected')), dialing, gone)).toBe('unknown');
  expect(endingAfter(told(informed('Connected')), dialing, told(none))).toBe('disconnected');
  // Somebody is hanging it up, and the look-up is answered first.
  expect(endingAfter(dialing, { kind: 'hangUpSent' }, told(none))).toBe('disconnected');
  expect(endingAfter(dialing, { kind: 'hangUpSent' }, gone)).toBe('unknown');
});
