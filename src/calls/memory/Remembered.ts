import type { PhoneCallId } from '../../ews/PhoneCallId.ts';
import type { Fault } from '../../faults/Fault.ts';
import type { CallSubject, EndedCall, PlacingCall } from '../life/Call.ts';
import type { UsedNumber } from '../list/CallList.ts';

/** A live call as the mailbox remembers it: enough to find it again, and to go on hanging it up. */
export interface RememberedCall {
  readonly id: PhoneCallId;
  readonly about: CallSubject;
  readonly since: number;
  /** As in FollowedCall; absent while nobody has asked to hang it up. */
  readonly wish?: number;
  /** Absent while no look-up has found it further than dialing. */
  readonly reached?: true;
  /** As in LiveCall. */
  readonly answeredAt?: number;
  /** Absent once a look-up has found it. */
  readonly unconfirmed?: true;
}

/** A call without an id. */
export interface RememberedPlacing {
  /** Names it in every pane. */
  readonly key: string;
  readonly about: CallSubject;
  readonly since: number;
  readonly state: PlacingCall['kind'];
  readonly hangUpWanted?: true;
  /** Why it was refused; absent where it never went out, and in other states. */
  readonly fault?: Fault;
}

/** A call that is over, as the mailbox remembers it. */
export type RememberedEnd = Omit<EndedCall, 'kind' | 'key'>;

/** A call that is not to come back: the key of one that has got its id, or what somebody has taken off the list. */
export interface Forgotten {
  /** Its key or its id. */
  readonly name: string;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** What outlives the pane. */
export interface Remembered {
  readonly live: readonly RememberedCall[];
  readonly placing: readonly RememberedPlacing[];
  readonly recent: readonly RememberedEnd[];
  readonly numbers: readonly UsedNumber[];
  readonly forgotten: readonly Forgotten[];
  /** When recent calls and numbers were last cleared, in milliseconds since 1970. */
  readonly clearedAt: number;
}

export const nothingRemembered: Remembered = {
  live: [],
  placing: [],
  recent: [],
  numbers: [],
  forgotten: [],
  clearedAt: 0,
};

/** How long after the press a call without an id is listed, in milliseconds: no phone rings for so long. */
export const placingLimit = 600_000;

/**
 * @param listed what this pane lists itself: it lets go of that by its own timers, whatever becomes of the clock
 * @returns the same without what is too old to tell anybody anything; the same object where nothing is
 */
export function withoutStale(
  remembered: Remembered,
  now: number,
  listed: readonly RememberedPlacing[] = [],
): Remembered {
  const kept = new Set(listed.map(({ key }) => key));
  const placing = remembered.placing.filter(({ key, since }) => kept.has(key) || now - since < placingLimit);
  const forgotten = remembered.forgotten.filter(({ at }) => now - at < 86_400_000);
  return placing.length === remembered.placing.length && forgotten.length === remembered.forgotten.length
    ? remembered
    : { ...remembered, placing, forgotten };
}
