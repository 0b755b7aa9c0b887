import { numberLimit } from './CallList.ts';
import type { CallList } from './CallList.ts';

/** Puts a number that is called to the top of those that are offered again. */
export function withNumber(list: CallList, dialString: string, usedAt: number): CallList {
  const others = list.numbers.filter((number) => number.dialString !== dialString);
  return { ...list, numbers: [{ dialString, usedAt }, ...others].slice(0, numberLimit) };
}
