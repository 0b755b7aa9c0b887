import { numberLimit, recentLimit } from '../CallList.ts';
import type { Remembered } from './Remembered.ts';

/** One of each name; of two with the same name the one that `better` prefers. */
function oneOfEach<Item>(
  items: readonly Item[],
  name: (item: Item) => string,
  better: (item: Item, than: Item) => boolean,
): Item[] {
  const found = new Map<string, Item>();
  for (const item of items) {
    const other = found.get(name(item));
    if (!other || better(item, other)) found.set(name(item), item);
  }
  return [...found.values()];
}

/**
 * Brings together what two places remember: the mailbox and the browser, or two panes. The order does not matter
 * and neither does doing it twice. A call that is over in one is over; a live call is never dropped for any other
 * reason.
 */
export function mergeRemembered(one: Remembered, other: Remembered): Remembered {
  const clearedAt = Math.max(one.clearedAt, other.clearedAt);
  const ended = oneOfEach(
    [...one.recent, ...other.recent],
    ({ id }) => id,
    (a, b) => a.endedAt > b.endedAt,
  );
  const endedAt = new Map(ended.map((call) => [call.id, call.endedAt]));
  return {
    live: oneOfEach(
      [...one.live, ...other.live],
      ({ id }) => id,
      (a, b) => a.since < b.since,
    )
      .filter(({ id, since }) => (endedAt.get(id) ?? -Infinity) < since)
      .sort((a, b) => a.since - b.since),
    recent: ended
      .filter((call) => call.endedAt > clearedAt)
      .sort((a, b) => b.endedAt - a.endedAt)
      .slice(0, recentLimit),
    numbers: oneOfEach(
      [...one.numbers, ...other.numbers],
      ({ dialString }) => dialString,
      (a, b) => a.usedAt > b.usedAt,
    )
      .sort((a, b) => b.usedAt - a.usedAt)
      .slice(0, numberLimit),
    clearedAt,
  };
}
