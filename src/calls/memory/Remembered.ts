import type { PhoneCallId } from '../../ews/PhoneCallId.ts';
import type { CallSubject, EndedCall } from '../life/Call.ts';
import type { UsedNumber } from '../list/CallList.ts';

/** A live call as the mailbox remembers it: enough to find it again. */
export interface RememberedCall {
  readonly id: PhoneCallId;
  readonly about: CallSubject;
  readonly since: number;
}

/** A call that is over, as the mailbox remembers it. */
export type RememberedEnd = Omit<EndedCall, 'kind' | 'key'>;

/** What outlives the pane. */
export interface Remembered {
  readonly live: readonly RememberedCall[];
  readonly recent: readonly RememberedEnd[];
  readonly numbers: readonly UsedNumber[];
  readonly clearedAt: number;
}

export const nothingRemembered: Remembered = { live: [], recent: [], numbers: [], clearedAt: 0 };
