import { numberLimit } from './CallList.ts';
import type { CallList } from './CallList.ts';

/** Puts a number that was called to the top of those that are offered again. */
export function withNumber(list: CallList, dialString: string, now: number): CallList {
  const others = list.numbers.filter((number) => number.dialString !== dialString);
  // It was used after the last clearing, whatever a clock set back says: merging would take it for cleared.
  const usedAt = Math.max(now, list.clearedAt + 1);
  return { ...list, numbers: [{ dialString, usedAt }, ...others].slice(0, numberLimit) };
}

/** Forgets the calls that are over, and the numbers that were called. */
export function withCleared(list: CallList, now: number): CallList {
  const times = [...list.recent.map(({ endedAt }) => endedAt), ...list.numbers.map(({ usedAt }) => usedAt)];
  return { ...list, recent: [], numbers: [], clearedAt: Math.max(now, ...times) };
}
