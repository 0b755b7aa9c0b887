import type { Clock } from '../../transport/Clock.ts';
import type { ActiveCall } from '../life/Call.ts';

/** Far more than the lanes take, and so few that nobody waits for them. */
const atOnce = 50;

/**
 * Follows every call that has an id. With very many the first come at once, and the others turn by turn after they have been
 * painted: a thousand would hold the pane for 40 ms.
 *
 * @param calls tells the active calls, anew for each turn
 * @param follow may be called for a call that is followed already
 */
export function followInTurns(
  calls: () => readonly ActiveCall[],
  follow: (key: string) => void,
  clock: Clock,
): void {
  function followFirst(count: number): void {
    const live = calls().filter((call) => 'id' in call);
    for (const { key } of live.slice(0, count)) follow(key);
    if (live.length <= count) return;
    clock.after(0, () => {
      followFirst(count + atOnce);
    });
  }
  followFirst(atOnce);
}
