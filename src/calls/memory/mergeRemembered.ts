import { forgottenLimit, numberLimit, recentLimit } from '../list/CallList.ts';
import type { Remembered, RememberedCall, RememberedPlacing } from './Remembered.ts';

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/**
 * One of each name, sorted by `time`. Of two with the same name the earlier by `time`; where that is the same, always
 * the same one, whichever came first.
 */
function firstOfEach<Item>(
  items: readonly Item[],
  name: (item: Item) => string,
  time: (item: Item) => number,
): Item[] {
  const sorted = [...items].sort(
    (a, b) =>
      time(a) - time(b) || compareText(name(a), name(b)) || compareText(JSON.stringify(a), JSON.stringify(b)),
  );
  const found = new Map<string, Item>();
  for (const item of sorted) if (!found.has(name(item))) found.set(name(item), item);
  return [...found.values()];
}

/**
 * The same call, as two places know it. Of its wish the latest holds, of its answer the earliest time, and who has
 * found or reached it has done so for all.
 */
function asKnownToAll(call: RememberedCall, known: readonly RememberedCall[]): RememberedCall {
  const { id, about, since } = call;
  const wish = Math.max(...known.map((one) => one.wish ?? 0));
  const reached = known.some((one) => one.reached);
  const unconfirmed = known.every((one) => one.unconfirmed);
  const answeredAt = Math.min(...known.map((one) => one.answeredAt ?? Infinity));
  return {
    id,
    about,
    since,
    ...(wish > 0 ? { wish } : {}),
    ...(reached ? { reached } : {}),
    ...(answeredAt < Infinity ? { answeredAt } : {}),
    ...(unconfirmed ? { unconfirmed } : {}),
  };
}

function mergeLive(
  one: readonly RememberedCall[],
  other: readonly RememberedCall[],
  isOver: (call: RememberedCall) => boolean,
): RememberedCall[] {
  const all = [...one, ...other].filter((call) => !isOver(call));
  const known = new Map<string, RememberedCall[]>();
  for (const call of all) {
    const same = known.get(call.id);
    if (same) same.push(call);
    else known.set(call.id, [call]);
  }
  return firstOfEach(
    all,
    ({ id }) => id,
    ({ since }) => since,
  ).map((call) => {
    const same = known.get(call.id) ?? [];
    return same.length === 1 ? call : asKnownToAll(call, same);
  });
}

const rank = { wanted: 0, sent: 1, unfollowed: 2, refused: 3 } as const satisfies Record<
  RememberedPlacing['state'],
  number
>;

/** Calls without an id: of two states of the same the later in its life, and a wish to hang up is never lost. */
function mergePlacing(all: readonly RememberedPlacing[]): RememberedPlacing[] {
  const wanted = new Set(all.flatMap(({ key, hangUpWanted }) => (hangUpWanted ? [key] : [])));
  const latest = firstOfEach(
    // Which of two it is must not depend on the wish, which another place may have added.
    all.map(({ key, about, since, state, fault }) => ({
      key,
      about,
      since,
      state,
      ...(fault ? { fault } : {}),
    })),
    ({ key }) => key,
    ({ state }) => -rank[state],
  );
  return latest
    .map((call) =>
      wanted.has(call.key) && call.state !== 'refused' ? { ...call, hangUpWanted: true as const } : call,
    )
    .sort((a, b) => a.since - b.since || compareText(a.key, b.key));
}

/** When each of these is known to have been over, by its name. */
function timesOf(items: readonly (readonly [name: string, at: number])[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const [name, at] of items) times.set(name, Math.max(at, times.get(name) ?? -Infinity));
  return times;
}

/**
 * Brings together what two places remember: the mailbox and the browser, or two panes. The order does not matter
 * and neither does doing it twice. A call that is over in one is over, unless it was listed anew since; a live call
 * is never dropped for any other reason.
 */
export function mergeRemembered(one: Remembered, other: Remembered): Remembered {
  const clearedAt = Math.max(one.clearedAt, other.clearedAt);
  const ended = firstOfEach(
    [...one.recent, ...other.recent],
    ({ id }) => id,
    ({ endedAt }) => -endedAt,
  );
  const forgotten = firstOfEach(
    [...one.forgotten, ...other.forgotten],
    ({ name }) => name,
    ({ at }) => -at,
  );
  const overAt = timesOf([
    ...ended.map(({ id, endedAt }) => [id, endedAt] as const),
    ...forgotten.map(({ name, at }) => [name, at] as const),
  ]);
  const live = mergeLive(one.live, other.live, ({ id, since }) => (overAt.get(id) ?? -Infinity) >= since);
  const liveIds = new Set(live.map(({ id }) => id));
  const used = firstOfEach(
    [...one.numbers, ...other.numbers],
    ({ dialString }) => dialString,
    ({ usedAt }) => -usedAt,
  );
  return {
    live,
    placing: mergePlacing([...one.placing, ...other.placing].filter(({ key }) => !overAt.has(key))),
    recent: ended.filter(({ id, endedAt: at }) => at > clearedAt && !liveIds.has(id)).slice(0, recentLimit),
    // A time that could not be read is no reason to forget a number that nobody has cleared.
    numbers: used.filter(({ usedAt }) => clearedAt === 0 || usedAt > clearedAt).slice(0, numberLimit),
    forgotten: forgotten.slice(0, forgottenLimit),
    clearedAt,
  };
}
