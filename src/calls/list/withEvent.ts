import type { ActiveCall, Call, EndedCall } from '../life/Call.ts';
import type { CallEvent } from '../life/CallEvent.ts';
import { recentLimit } from './CallList.ts';
import type { CallList } from './CallList.ts';
import { isOnlyTyped } from '../life/abilities.ts';
import { nextCall } from '../life/nextCall.ts';
import { withForgotten } from './withForgotten.ts';

function replaced(
  active: readonly ActiveCall[],
  before: ActiveCall,
  after: ActiveCall,
): readonly ActiveCall[] {
  return active.map((call) => (call === before ? after : call));
}

/** Moves a call that is over from the active ones to the top of the recent ones. */
function withEnded(list: CallList, before: ActiveCall, ended: EndedCall): CallList {
  const others = list.recent.filter(({ id }) => id !== ended.id);
  // It ended after the last clearing, whatever a clock set back says: merging would take it for cleared.
  const endedAt = Math.max(ended.endedAt, list.clearedAt + 1);
  return {
    ...list,
    active: list.active.filter((call) => call !== before),
    recent: [{ ...ended, endedAt }, ...others].slice(0, recentLimit),
  };
}

/**
 * @param key the call that something happened to; an unknown one changes nothing
 * @returns the list after it; the same object when nothing changes
 */
export function withEvent(list: CallList, key: string, event: CallEvent): CallList {
  const before = list.active.find((call) => call.key === key);
  if (!before) return list;
  const after: Call = nextCall(before, event);
  if (after === before) return list;
  if (after.kind !== 'ended') return { ...list, active: replaced(list.active, before, after) };
  // An id that never was a call is no call that has ended.
  return after.ending.kind === 'unknown' && isOnlyTyped(before)
    ? withForgotten(list, before, after.endedAt)
    : withEnded(list, before, after);
}
