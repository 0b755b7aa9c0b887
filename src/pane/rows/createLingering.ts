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
  const rows: RowCall[] = [...active];
  let above = 0;
  for (const { key } of before) {
    const ended = lingering.get(key);
    if (ended) rows.splice(above, 0, ended);
    const index = rows.findIndex((row) => row.key === key);
    if (index >= 0) above = index + 1;
  }
  return rows;
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
