import type { ActiveCall, EndedCall, FollowedCall, PlacingCall } from '../life/Call.ts';
import type { CallEvent } from '../life/CallEvent.ts';
import { nextCall } from '../life/nextCall.ts';
import { toLiveCall } from '../life/toLiveCall.ts';
import type { CallList } from './CallList.ts';
import { isSameRemembered } from '../memory/isSameRemembered.ts';
import { mergeRemembered } from '../memory/mergeRemembered.ts';
import type { Remembered, RememberedCall, RememberedEnd, RememberedPlacing } from '../memory/Remembered.ts';
import { rememberedOf } from './rememberedOf.ts';

function toEnded(call: RememberedEnd, key: string): EndedCall {
  return { kind: 'ended', key, ...call };
}

/** What has happened to a call without an id that another pane or memory knows in this state. */
function eventsOf({ state, hangUpWanted, fault }: RememberedPlacing): readonly CallEvent[] {
  const events: CallEvent[] = hangUpWanted ? [{ kind: 'hangUpWanted' }] : [];
  if (state === 'sent') events.push({ kind: 'sent' });
  if (state === 'unfollowed')
    events.push({ kind: 'idNeverCame', fault: { kind: 'silence' }, idMayCome: false });
  if (state === 'refused') events.push(fault ? { kind: 'refused', fault } : { kind: 'refused' });
  return events;
}

function toPlacing(told: RememberedPlacing, known: ActiveCall | undefined): ActiveCall {
  const { key, about, since } = told;
  const unheard: ActiveCall = { kind: 'wanted', key, about, since, hangUpWanted: false };
  let call = known ?? unheard;
  for (const event of eventsOf(told)) {
    // What this pane itself waits for, it knows better.
    if (call.kind === told.state && event.kind !== 'hangUpWanted') continue;
    const next = nextCall(call, event);
    if (next.kind !== 'ended') call = next;
  }
  return call;
}

/** A call that this pane follows, with what others have found out about it. */
function withNews(call: FollowedCall, { wish = 0, ...told }: RememberedCall): FollowedCall {
  const unconfirmed = told.unconfirmed === true;
  const reached = told.reached === true;
  const answered = told.answeredAt === undefined ? {} : { answeredAt: told.answeredAt };
  const isKnown = call.wish === wish && call.reached === reached && call.answeredAt === told.answeredAt;
  if (call.kind === 'ending') return isKnown ? call : { ...call, wish, reached, ...answered };
  if (isKnown && call.unconfirmed === unconfirmed) return call;
  return { ...call, wish, reached, unconfirmed, stillDials: call.stillDials && !reached, ...answered };
}

/**
 * @param list what this pane knows
 * @param remembered what the mailbox, the browser or another pane knows
 * @param newKey names the calls with an id that are new here
 * @returns both together; the same object when nothing is new
 */
export function withRemembered(list: CallList, remembered: Remembered, newKey: () => string): CallList {
  const own = rememberedOf(list);
  const all = mergeRemembered(own, remembered);
  if (isSameRemembered(all, own)) return list;
  const followed = new Map<string, FollowedCall>();
  const placing = new Map<string, PlacingCall>();
  for (const call of list.active) {
    if ('id' in call) followed.set(call.id, call);
    else placing.set(call.key, call);
  }
  const keys = new Map<string, string>(list.recent.map(({ id, key }) => [id, key]));
  const active: ActiveCall[] = [
    ...all.live.map((call) => {
      const known = followed.get(call.id);
      return known ? withNews(known, call) : toLiveCall({ ...call, key: newKey() });
    }),
    ...all.placing.map((call) => toPlacing(call, placing.get(call.key))),
  ];
  return {
    active: active.sort((a, b) => a.since - b.since),
    recent: all.recent.map((call) =>
      toEnded(call, keys.get(call.id) ?? followed.get(call.id)?.key ?? newKey()),
    ),
    numbers: all.numbers,
    forgotten: all.forgotten,
    clearedAt: all.clearedAt,
  };
}
