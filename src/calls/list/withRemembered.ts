import type { ActiveCall, EndedCall } from '../life/Call.ts';
import type { CallList } from './CallList.ts';
import { isSameRemembered } from '../memory/isSameRemembered.ts';
import { mergeRemembered } from '../memory/mergeRemembered.ts';
import type { Remembered, RememberedEnd } from '../memory/Remembered.ts';
import { rememberedOf } from './rememberedOf.ts';
import { toLiveCall } from '../life/toLiveCall.ts';

function toEnded(call: RememberedEnd, key: string): EndedCall {
  return { kind: 'ended', key, ...call };
}

/**
 * @param list what this pane knows
 * @param remembered what the mailbox, the browser or another pane knows
 * @param newKey names the calls that are new here
 * @returns both together; the same object when nothing is new
 */
export function withRemembered(list: CallList, remembered: Remembered, newKey: () => string): CallList {
  const own = rememberedOf(list);
  const all = mergeRemembered(own, remembered);
  if (isSameRemembered(all, own)) return list;
  const keys = new Map<string, string>();
  for (const call of [...list.active, ...list.recent]) if ('id' in call) keys.set(call.id, call.key);
  const stillLive = new Set<string>(all.live.map(({ id }) => id));
  const known = list.active.filter((call) => call.kind !== 'live' || stillLive.has(call.id));
  const knownIds = new Set<string>(known.flatMap((call) => (call.kind === 'live' ? [call.id] : [])));
  const added = all.live
    .filter(({ id }) => !knownIds.has(id))
    .map((call) => toLiveCall({ ...call, key: newKey() }));
  const active: ActiveCall[] = [...known, ...added].sort((a, b) => a.since - b.since);
  return {
    active,
    recent: all.recent.map((call) => toEnded(call, keys.get(call.id) ?? newKey())),
    numbers: all.numbers,
    clearedAt: all.clearedAt,
  };
}
