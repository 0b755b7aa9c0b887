/** For how long something waits, in milliseconds since 1970. */
export interface Pause {
  readonly from: number;
  readonly until: number;
}

export function pauseOf(milliseconds: number, now: number): Pause {
  return { from: now, until: now + milliseconds };
}

/**
 * @returns how many milliseconds of a pause are left: never more than it had, as a clock that was set back would have it,
 * nor less than none
 */
export function leftOf({ from, until }: Pause, now: number): number {
  return Math.max(0, Math.min(until - now, until - from));
}
