import type { ActiveCall, EndedCall } from '../life/Call.ts';
import type { Forgotten } from '../memory/Remembered.ts';

/** A number that was called, with the time of the last call in milliseconds since 1970. */
export interface UsedNumber {
  readonly dialString: string;
  readonly usedAt: number;
}

/** What the pane shows and the mailbox remembers. */
export interface CallList {
  /** In the order in which they were placed or added. */
  readonly active: readonly ActiveCall[];
  /** The newest first. */
  readonly recent: readonly EndedCall[];
  /** The newest first. */
  readonly numbers: readonly UsedNumber[];
  /** What was taken off the list and is not to come back from another memory. */
  readonly forgotten: readonly Forgotten[];
  /** When recent calls and numbers were last cleared, in milliseconds since 1970. */
  readonly clearedAt: number;
}

export const emptyCallList: CallList = { active: [], recent: [], numbers: [], forgotten: [], clearedAt: 0 };

/** How many calls that are over are kept. */
export const recentLimit = 20;

/** How many numbers are offered again. */
export const numberLimit = 5;

/** How much of what was taken off the list is known for that: more than anybody does in ten minutes. */
export const forgottenLimit = 60;
