import type { CallList } from './CallList.ts';

function idsOf({ active }: CallList): readonly string[] {
  return active.flatMap((call) => (call.kind === 'live' ? [call.id] : []));
}

/**
 * Whether two states of the list leave the mailbox the same to remember. Most changes are look-ups, which do; with
 * many calls, writing both down to compare them would cost more than the look-up.
 */
export function remembersTheSame(one: CallList, other: CallList): boolean {
  if (one === other) return true;
  if (one.recent !== other.recent || one.numbers !== other.numbers || one.clearedAt !== other.clearedAt)
    return false;
  const others = idsOf(other);
  const ids = idsOf(one);
  return ids.length === others.length && ids.every((id, index) => id === others[index]);
}
