import type { Calls } from '../../calls/Calls.ts';
import type { CallsSnapshot } from '../../calls/CallsSnapshot.ts';
import type { ActiveCall, EndedCall } from '../../calls/life/Call.ts';
import { createStore } from '../../createStore.ts';
import type { Watched } from '../../createStore.ts';
import type { Clock } from '../../transport/Clock.ts';
import type { RowCall } from '../Views.ts';

/** So long a call that has ended stays where it was, so that its outcome is seen where somebody looks, in milliseconds. */
const lingers = 2_000;

/** @returns the active calls, and between them, where they stood, those that have ended and still linger */
function withLingering(
  active: readonly ActiveCall[],
  before: readonly RowCall[],
  lingering: ReadonlyMap<string, EndedCall>,
): readonly RowCall[] {
  const places = new Map(active.map(({ key }, place) => [key, place]));
  /** What has ended, by the place of the active call that it stands below. */
  const below = new Map<number, EndedCall[]>();
  const top = -1;
  let above = top;
  for (const { key } of before) {
    const ended = lingering.get(key);
    if (ended) below.set(above, [...(below.get(above) ?? []), ended]);
    else above = places.get(key) ?? above;
  }
  const endedBelow = (place: number): readonly EndedCall[] => below.get(place) ?? [];
  return [...endedBelow(top), ...active.flatMap((call, place) => [call, ...endedBelow(place)])];
}

export interface LingeringParts {
  readonly calls: Pick<Calls, 'getSnapshot' | 'subscribe'>;
  readonly clock: Clock;
  /** Whether the pointer rests among the rows. */
  isPointedAt(this: void): boolean;
}

/**
 * The calls of the list as they are to be seen: one that ends stays in its place for a moment, with its outcome. While
 * the pointer rests among the rows nothing slides under it: what would make way for others stays.
 */
export function createLingering({ calls, clock, isPointedAt }: LingeringParts): Watched<readonly RowCall[]> {
  const lingering = new Map<string, EndedCall>();
  const rows = createStore<readonly RowCall[]>(calls.getSnapshot().active);

  function show({ active }: CallsSnapshot): void {
    rows.update((before) => (lingering.size === 0 ? active : withLingering(active, before, lingering)));
  }

  function wouldMove(key: string): boolean {
    return isPointedAt() && rows.getSnapshot().at(-1)?.key !== key;
  }

  function letGo(key: string): void {
    clock.after(lingers, () => {
      if (wouldMove(key)) {
        letGo(key);
        return;
      }
      lingering.delete(key);
      show(calls.getSnapshot());
    });
  }

  calls.subscribe(() => {
    const snapshot = calls.getSnapshot();
    const gone = new Set(rows.getSnapshot().map(({ key }) => key));
    for (const { key } of snapshot.active) gone.delete(key);
    for (const call of snapshot.recent) {
      if (!gone.has(call.key) || lingering.has(call.key)) continue;
      lingering.set(call.key, call);
      letGo(call.key);
    }
    show(snapshot);
  });
  return rows;
}
