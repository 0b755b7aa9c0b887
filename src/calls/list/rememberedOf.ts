import type { ActiveCall, FollowedCall, PlacingCall } from '../life/Call.ts';
import { isOnlyTyped } from '../life/abilities.ts';
import type { CallList } from './CallList.ts';
import type { Remembered, RememberedCall, RememberedPlacing } from '../memory/Remembered.ts';

function rememberedCall(call: FollowedCall): RememberedCall {
  const { id, about, since, wish, reached, answeredAt } = call;
  return {
    id,
    about,
    since,
    ...(wish > 0 ? { wish } : {}),
    ...(reached ? { reached } : {}),
    ...(answeredAt === undefined ? {} : { answeredAt }),
    ...(call.kind === 'live' && call.unconfirmed ? { unconfirmed: true } : {}),
  };
}

function rememberedPlacing(call: PlacingCall): RememberedPlacing {
  const { key, about, since, kind: state } = call;
  const { hangUpWanted, fault } =
    call.kind === 'refused' ? { ...call, hangUpWanted: false } : { ...call, fault: undefined };
  return {
    key,
    about,
    since,
    state,
    ...(hangUpWanted ? { hangUpWanted } : {}),
    ...(fault ? { fault } : {}),
  };
}

function hasId(call: ActiveCall): call is FollowedCall {
  return 'id' in call;
}

/** What of the list is to outlive the pane. */
export function rememberedOf(list: CallList): Remembered {
  const { active, recent, numbers, forgotten, clearedAt } = list;
  return {
    live: active.filter(hasId).map(rememberedCall),
    placing: active.flatMap((call) => (hasId(call) ? [] : [rememberedPlacing(call)])),
    recent: recent.map(({ id, about, since, endedAt, answeredAt, ending }) => ({
      id,
      about,
      since,
      endedAt,
      ...(answeredAt === undefined ? {} : { answeredAt }),
      ending,
    })),
    numbers,
    forgotten,
    clearedAt,
  };
}

/** What of an active call is remembered and may change, in short. */
function markOf(call: ActiveCall): string {
  // That a call has been found or reached is not worth a save of its own, unless its id is all that is known of it.
  if (hasId(call)) return [call.id, call.wish, isOnlyTyped(call), call.answeredAt].join(' ');
  return `${call.key} ${call.kind} ${String('hangUpWanted' in call && call.hangUpWanted)}`;
}

/**
 * Whether two states of the list leave the mailbox the same to remember. Most changes are look-ups, which do; with
 * many calls, writing both down to compare them would cost more than the look-up.
 */
export function remembersTheSame(one: CallList, other: CallList): boolean {
  if (one === other) return true;
  if (
    one.recent !== other.recent ||
    one.numbers !== other.numbers ||
    one.forgotten !== other.forgotten ||
    one.clearedAt !== other.clearedAt ||
    one.active.length !== other.active.length
  )
    return false;
  return one.active.every((call, index) => {
    const now = other.active[index];
    return now === call || (now !== undefined && markOf(now) === markOf(call));
  });
}
