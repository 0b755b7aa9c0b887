import fc from 'fast-check';
import { toPhoneCallId } from '../../ews/PhoneCallId.ts';
import type { PhoneCallId } from '../../ews/PhoneCallId.ts';
import type { CallSubject, Ending } from '../life/Call.ts';
import type { Remembered, RememberedCall, RememberedEnd, RememberedPlacing } from '../memory/Remembered.ts';
import { faultExamples } from './faultExamples.ts';

/** @returns a PhoneCallId of this text */
export function phoneCallId(text: string): PhoneCallId {
  const id = toPhoneCallId(text);
  if (!id) throw new Error(`XML cannot carry ${text}.`);
  return id;
}

export function rememberedCall(id: string, since: number, about: CallSubject = {}): RememberedCall {
  return { id: phoneCallId(id), about, since };
}

export function rememberedEnd(id: string, since: number, endedAt: number): RememberedEnd {
  return { ...rememberedCall(id, since), endedAt, ending: { kind: 'hungUp' } };
}

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f').map(phoneCallId);
const time = fc.nat(30);
const about: fc.Arbitrary<CallSubject> = fc.record(
  { label: fc.string(), number: fc.string(), voiceMessage: fc.constant(true) },
  { requiredKeys: [] },
);
const ending: fc.Arbitrary<Ending> = fc.constantFrom(
  { kind: 'hungUp' },
  { kind: 'unreached' },
  { kind: 'unknown' },
  { kind: 'expired' },
);

const key = fc.constantFrom('p', 'q', 'r', 's');
const call: fc.Arbitrary<RememberedCall> = fc.record(
  {
    id,
    about,
    since: time,
    wish: fc.integer({ min: 1, max: 4 }),
    reached: fc.constant(true as const),
    answeredAt: time,
    unconfirmed: fc.constant(true as const),
  },
  { requiredKeys: ['id', 'about', 'since'] },
);
const placing: fc.Arbitrary<RememberedPlacing> = fc
  .record(
    {
      key,
      about,
      since: time,
      state: fc.constantFrom('wanted', 'sent', 'unfollowed', 'refused'),
      hangUpWanted: fc.constant(true as const),
      fault: fc.constantFrom(...Object.values(faultExamples)),
    },
    { requiredKeys: ['key', 'about', 'since', 'state'] },
  )
  .map(({ fault, ...rest }) => (fault && rest.state === 'refused' ? { ...rest, fault } : rest));

/** What two panes could both hold: few ids and few times, so that they meet. */
export const anyRemembered: fc.Arbitrary<Remembered> = fc.record({
  live: fc.uniqueArray(call, { selector: ({ id }) => id }),
  placing: fc.uniqueArray(placing, { selector: ({ key }) => key }),
  recent: fc.uniqueArray(
    fc
      .record(
        { id, about, since: time, lasted: time, answeredAt: time, ending },
        { requiredKeys: ['id', 'about', 'since', 'lasted', 'ending'] },
      )
      .map(({ lasted, ...call }) => ({ ...call, endedAt: call.since + lasted })),
    { selector: (call) => call.id },
  ),
  numbers: fc.uniqueArray(
    fc.record({ dialString: fc.constantFrom('1', '2', '3', '4', '5', '6', '7'), usedAt: time }),
    {
      selector: (number) => number.dialString,
    },
  ),
  forgotten: fc.uniqueArray(fc.record({ name: fc.oneof(id, key), at: time }), {
    selector: ({ name }) => name,
  }),
  clearedAt: fc.constantFrom(0, 0, 10),
});
