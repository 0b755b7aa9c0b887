import type {
  ActiveCall,
  CallSubject,
  EndedCall,
  Ending,
  EndingCall,
  LiveCall,
  RefusedCall,
  SentCall,
  UnfollowedCall,
} from '../../src/calls/life/Call.ts';
import type { Fault } from '../../src/faults/Fault.ts';

/** The gallery's clock stands still, on a Monday morning. */
export const galleryNow = Date.UTC(2026, 2, 2, 9, 41, 20);

const voiceMail: CallSubject = {
  label: 'Voice mail from Anna Muster',
  from: 'Anna Muster',
  number: '+49 30 5550 123',
  itemId: 'message-1',
  voiceMessage: true,
};

/** The id is opaque, so an example is as good as Exchange's. */
function callId(text: string): LiveCall['id'] {
  return text as LiveCall['id'];
}

/** A call under way, which Exchange says is in this state. */
export function liveCall(state: string | undefined, changes: Partial<LiveCall> = {}): LiveCall {
  return {
    kind: 'live',
    key: 'call-1',
    about: voiceMail,
    since: galleryNow - 72_000,
    id: callId('bGlubi1wYXJsZXktMDAwMS1hY3RpdmUtY2FsbA=='),
    information: state === undefined ? undefined : { state, failureCause: 'None' },
    lookUpFault: undefined,
    hangUp: { kind: 'none' },
    wish: 0,
    reached: state !== undefined && state !== 'Connecting',
    stillDials: false,
    unconfirmed: state === undefined,
    ...changes,
  };
}

export const placingCall: SentCall = {
  kind: 'sent',
  key: 'call-1',
  about: voiceMail,
  since: galleryNow - 1_000,
  hangUpWanted: false,
};

export function unfollowedCall(fault: Fault, changes: Partial<UnfollowedCall> = {}): UnfollowedCall {
  return {
    kind: 'unfollowed',
    key: 'call-1',
    about: voiceMail,
    since: galleryNow - 25_000,
    hangUpWanted: false,
    idMayCome: false,
    fault,
    ...changes,
  };
}

/** A call that never began; without a fault it never went out. */
export function refusedCall(fault: Fault | undefined): RefusedCall {
  return { kind: 'refused', key: 'call-1', about: voiceMail, since: galleryNow - 25_000, fault };
}

/** A call that Exchange has taken the order to hang up. */
export const endingCall: EndingCall = {
  kind: 'ending',
  key: 'call-1',
  about: voiceMail,
  since: galleryNow - 72_000,
  id: callId('ending'),
  information: { state: 'Connected', failureCause: 'None' },
  wish: 1,
  reached: true,
  stillRuns: 0,
  isLate: false,
};

const subjects: readonly CallSubject[] = [
  voiceMail,
  {
    label: 'Minutes of the budget meeting',
    from: 'Jonas Lindqvist',
    number: 'jonas@contoso.com',
    itemId: 'message-2',
  },
  { number: '4155 550 100', label: '' },
  {},
  {
    label: 'Voice mail from +1 425 555 0148',
    from: '+1 425 555 0148',
    number: '5550 177',
    itemId: 'message-5',
  },
];

/** Several calls, each in another state. */
export const manyCalls: readonly ActiveCall[] = [
  'Connected',
  'Connecting',
  'Alerted',
  'Transferring',
  'Connected',
].map((state, index) =>
  liveCall(state, {
    key: `call-${String(index + 1)}`,
    id: callId(`many-${String(index + 1)}`),
    about: subjects[index] ?? {},
    since: galleryNow - 37_000 * (index * 27 + 1),
  }),
);

/** As long as Exchange lets a subject and a number be. */
export const longCall: LiveCall = liveCall('Connected', {
  about: {
    label:
      `Re: ${'Quarterly planning and the Donaudampfschifffahrtsgesellschaftskapitän, part two. '.repeat(4)}`.slice(
        0,
        300,
      ),
    from: 'Wolfeschlegelsteinhausenbergerdorff, Hubert Blaine Senior (External, Philadelphia)',
    number: `sip:${'extraordinarily.long.address.of.a.person'.repeat(3)}@voice.emea.contoso.example.com`,
    itemId: 'message-9',
  },
  id: callId(`${'VGhpcyBpcyBhIGxvbmcgaWRlbnRpZmllcg'.repeat(6)}==`),
  since: galleryNow - 5 * 3_600_000,
});

/** Of which nothing but its subject is known. */
export const longSubject: LiveCall = { ...longCall, about: { label: longCall.about.label ?? '' } };

/** A call that is over. */
export function endedCall(ending: Ending, index = 0): EndedCall {
  const about = subjects[index % subjects.length] ?? {};
  return {
    kind: 'ended',
    key: `ended-${String(index)}`,
    about,
    since: galleryNow - 600_000,
    id: callId(`ended-${String(index)}`),
    endedAt: galleryNow - 240_000 * (index + 1),
    ending,
  };
}
