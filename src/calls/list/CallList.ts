import type { ActiveCall, EndedCall } from '../life/Call.ts';

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
  /** When recent calls were last cleared, in milliseconds since 1970. */
  readonly clearedAt: number;
}

export const emptyCallList: CallList = { active: [], recent: [], numbers: [], clearedAt: 0 };

/** How many calls that are over are kept. */
export const recentLimit = 20;

/** How many numbers are offered again. */
export const numberLimit = 5;
