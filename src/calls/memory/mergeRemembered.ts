import { numberLimit, recentLimit } from '../list/CallList.ts';
import type { Remembered } from './Remembered.ts';

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
  const endedAt = new Map(ended.map((call) => [call.id, call.endedAt]));
  const live = firstOfEach(
    [...one.live, ...other.live].filter(({ id, since }) => (endedAt.get(id) ?? -Infinity) < since),
    ({ id }) => id,
    ({ since }) => since,
  );
  const liveIds = new Set(live.map(({ id }) => id));
  return {
    live,
    recent: ended.filter(({ id, endedAt: at }) => at > clearedAt && !liveIds.has(id)).slice(0, recentLimit),
    numbers: firstOfEach(
      [...one.numbers, ...other.numbers],
      ({ dialString }) => dialString,
      ({ usedAt }) => -usedAt,
    ).slice(0, numberLimit),
    clearedAt,
  };
}
