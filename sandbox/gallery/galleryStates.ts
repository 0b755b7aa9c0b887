import type { EndedCall, Ending, LiveCall } from '../../src/calls/life/Call.ts';
import type { FaultName } from '../../src/faults/FaultName.ts';
import { createStaticModel } from './createStaticModel.ts';
import type { Situation } from './createStaticModel.ts';
import {
  endedCall,
  endingCall,
  galleryNow,
  liveCall,
  longCall,
  longSubject,
  manyCalls,
  placingCall,
  refusedCall,
  unfollowedCall,
} from './exampleCalls.ts';
import { exampleChecks } from './exampleChecks.ts';
import { exampleFaults } from './exampleFaults.ts';
import type { GalleryState } from './GalleryState.ts';

function live(id: string, situation: Situation, press?: GalleryState['press']): GalleryState {
  const phase = { kind: 'live', model: createStaticModel(situation) } as const;
  return press === undefined ? { id, phase } : { id, phase, press };
}

function one(id: string, call: LiveCall, press?: GalleryState['press']): GalleryState {
  return live(id, { active: [call] }, press);
}

/** Of the name of the details' button what stays the same of every call, before or behind the call's own. */
const pressDetails: GalleryState['press'] = ({ detailsOf }) => {
  const [before = '', behind = ''] = detailsOf('|').split('|');
  return [before.length > behind.length ? before.trim() : behind.trim()];
};

function disconnected(failureCause: string, sip?: readonly [string, string]): Ending {
  const [sipResponseCode, sipResponseText] = sip ?? [];
  return {
    kind: 'disconnected',
    information: {
      state: 'Disconnected',
      failureCause,
      ...(sipResponseCode ? { sipResponseCode } : {}),
      ...(sipResponseText ? { sipResponseText } : {}),
    },
  };
}

const endings: Readonly<Record<string, Ending>> = {
  'hung-up': { kind: 'hungUp' },
  'hung-up-unconfirmed': { kind: 'hungUp', unconfirmed: true },
  ended: disconnected('None'),
  busy: disconnected('UserBusy', ['486', 'Busy Here']),
  'no-answer': disconnected('NoAnswer'),
  unavailable: disconnected('Unavailable', ['503', 'Service Unavailable']),
  other: disconnected('Other'),
  'of-tomorrow': disconnected('CauseOfTomorrow'),
  unreached: { kind: 'unreached' },
  unknown: { kind: 'unknown' },
  expired: { kind: 'expired' },
};

const allEnded: readonly EndedCall[] = Object.values(endings).map((ending, index) =>
  endedCall(ending, index),
);

const numbers = ['+49 30 5550 123', '5550 177', 'anna@contoso.com'].map((dialString, index) => ({
  dialString,
  usedAt: galleryNow - index,
}));

const busy = exampleFaults.serverBusy;

/** What everybody sees. */
const everyday: readonly GalleryState[] = [
  { id: 'loading', phase: { kind: 'starting' } },
  live('empty', {}),
  live('placing', { active: [placingCall] }),
  one('looking-up', liveCall(undefined)),
  one('dialing', liveCall('Connecting', { since: galleryNow - 3_000 })),
  one('ringing', liveCall('Alerted', { since: galleryNow - 9_000 })),
  one('connected', liveCall('Connected')),
  one('hanging-up', liveCall('Connected', { hangUp: { kind: 'sending' } })),
  live('hang-up-taken', { active: [endingCall] }),
  // The open message has been played, and another one's calls run beside it.
  live('over-fresh', { recent: [endedCall({ kind: 'hungUp' })], followed: 'ended-0' }),
  live('over-busy', {
    recent: [endedCall(endings['busy'] ?? { kind: 'unknown' })],
    followed: 'ended-0',
    numbers,
  }),
  one('another-number', liveCall('Connected'), ({ anotherNumber }) => [anotherNumber]),
  live('rows', { message: undefined, active: manyCalls, recent: allEnded.slice(0, 3), numbers }),
  live('many', { active: manyCalls, recent: allEnded.slice(0, 2), numbers }),
  live('hang-up-all', { active: manyCalls.slice(0, 2) }, ({ hangUpAll }) => [hangUpAll]),
  live('recent', { recent: allEnded.slice(0, 3), numbers }),
  one('details', liveCall('Connected'), pressDetails),
  live('adding', {}, ({ addCall, support }) => [support.title, addCall]),
  live('for-support', {}, ({ support }) => [support.title]),
  live('ordinary-message', {
    message: {
      itemId: 'message-2',
      subject: 'Minutes of the budget meeting',
      from: 'Jonas Lindqvist',
      voiceMessage: false,
    },
  }),
  live('no-item', { message: undefined }),
];

/** What is rarer. */
const unusual: readonly GalleryState[] = [
  ...['Idle', 'Incoming', 'Transferring', 'Forwarding', 'StateOfTomorrow'].map((state) =>
    one(`state-${state.toLowerCase()}`, liveCall(state)),
  ),
  live('hanging-up-soon', { active: [{ ...placingCall, hangUpWanted: true }] }),
  live('may-be-ringing', { active: [unfollowedCall(exampleFaults.outlookError)] }),
  live('may-be-ringing-yet', { active: [unfollowedCall(exampleFaults.silence, { idMayCome: true })] }),
  one('still-dialing', liveCall('Connecting', { stillDials: true })),
  one('last-known', liveCall('Connected', { lookUpFault: exampleFaults.network })),
  one('not-looked-up', liveCall(undefined, { lookUpFault: exampleFaults.umServerUnavailable })),
  one(
    'hang-up-postponed',
    liveCall('Connected', {
      hangUp: { kind: 'postponed', fault: busy, pause: { from: galleryNow, until: galleryNow + 42_000 } },
    }),
  ),
  live('offline', {
    online: false,
    active: [liveCall('Connected', { lookUpFault: exampleFaults.network })],
  }),
  live('exchange-busy', {
    active: [liveCall('Connected')],
    quiet: { from: galleryNow, until: galleryNow + 95_000 },
  }),
  live('remembered-in-browser', { memory: 'browser', active: [liveCall('Connected')] }),
  live('remembered-nowhere', { memory: 'nowhere', active: [liveCall('Connected')] }),
  live('long', { active: [longCall], numbers: [{ dialString: longCall.about.number ?? '', usedAt: 0 }] }),
  one('long-details', longCall, pressDetails),
  live('long-subject', { message: undefined, active: [longSubject] }, pressDetails),
  live('not-placed', { active: [refusedCall(exampleFaults.numberNotDialable)] }),
  live('calls-in-the-way', {
    active: [...manyCalls.slice(0, 2), { ...refusedCall(busy), key: 'call-9' }],
  }),
  live('never-sent', { active: [refusedCall(undefined)] }),
  live('calling-already', { active: [liveCall('Connected')] }, ({ anotherNumber, playOnPhone }) => [
    anotherNumber,
    playOnPhone,
  ]),
  one('still-runs', liveCall('Connected', { hangUp: { kind: 'ignored' } })),
  live('not-enabled', { unifiedMessaging: { kind: 'notEnabled' } }),
  live('no-phone', { unifiedMessaging: { kind: 'noPhone', product: 'Exchange Online' } }),
  live('play-on-phone-disabled', { unifiedMessaging: { kind: 'playOnPhoneDisabled' } }),
  live('checking', { check: { kind: 'checking' } }, ({ support }) => [support.title]),
  ...Object.entries(exampleChecks).map(([id, findings]) =>
    live(`checked-${id}`, { check: { kind: 'checked', findings } }, ({ support }) => [support.title]),
  ),
  { id: 'outside-outlook', phase: { kind: 'outside' } },
  { id: 'office-missing', phase: { kind: 'officeMissing' } },
  { id: 'outlook-silent', phase: { kind: 'silent' } },
  {
    id: 'start-failed',
    phase: { kind: 'failed', detail: 'TypeError: Cannot read properties of undefined (reading ’get’)' },
  },
  // Outlook of Exchange 2013: nothing is known of Unified Messaging, and no message can be followed.
  live('old-outlook', { unifiedMessaging: { kind: 'unknown' }, active: [liveCall('Connected')] }),
];

const ended = Object.entries(endings).map(([name, ending]) =>
  live(`ended-${name}`, { recent: [endedCall(ending)] }),
);

const faults = (Object.keys(exampleFaults) as FaultName[]).map((name) =>
  one(`fault-${name}`, liveCall('Connected', { hangUp: { kind: 'failed', fault: exampleFaults[name] } })),
);

/** Every state of the pane, in the order in which the gallery hangs them. */
export const galleryStates: readonly GalleryState[] = [...everyday, ...unusual, ...ended, ...faults];
