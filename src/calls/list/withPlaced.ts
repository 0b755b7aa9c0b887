import type { PhoneCallId } from '../../ews/PhoneCallId.ts';
import type { WantedCall } from '../life/Call.ts';
import type { CallList } from './CallList.ts';
import { withEvent } from './withEvent.ts';
import { withForgotten } from './withForgotten.ts';

/**
 * Makes a call live whose id has come and has been saved. It is listed even if it was dismissed while the id was on its
 * way, and once only: another pane may have told of the same id meanwhile, and even of its end.
 */
export function withPlaced(list: CallList, call: WantedCall, id: PhoneCallId, now: number): CallList {
  const { key, about, since } = call;
  const before = list.active.find((other) => other.key === key);
  // Its key is nothing to be remembered any more.
  const without = withForgotten(list, call, now);
  if (list.recent.some((ended) => ended.id === id && ended.endedAt >= since)) return without;
  if (list.active.some((other) => 'id' in other && other.id === id)) {
    return {
      ...without,
      active: without.active.map((other) =>
        'id' in other && other.id === id ? { ...other, about, since } : other,
      ),
    };
  }
  const active = before ? list.active : [...list.active, call];
  return withEvent({ ...without, active }, key, { kind: 'placed', id });
}
