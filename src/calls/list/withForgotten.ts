import type { ActiveCall } from '../life/Call.ts';
import { forgottenLimit } from './CallList.ts';
import type { CallList } from './CallList.ts';

/** @returns what panes and memories know a call by */
function nameOf(call: ActiveCall): string {
  return 'id' in call ? call.id : call.key;
}

/** Takes a call off the list for good: no other memory brings it back. */
export function withForgotten(list: CallList, call: ActiveCall, now: number): CallList {
  const name = nameOf(call);
  // Not before it began, whatever a clock set back says: merging would take it for listed anew.
  const at = Math.max(now, call.since);
  const others = list.forgotten.filter((other) => other.name !== name);
  return {
    ...list,
    active: list.active.filter((other) => other.key !== call.key),
    forgotten: [{ name, at }, ...others].slice(0, forgottenLimit),
  };
}
