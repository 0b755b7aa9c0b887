import type { PhoneCallId } from '../../ews/PhoneCallId.ts';
import type { PlacingCall } from '../life/Call.ts';
import type { CallList } from './CallList.ts';
import { withEvent } from './withEvent.ts';

/**
 * Makes a call live whose id has come and has been saved. It is listed even if it was dismissed while the id was on its
 * way, and once only: another pane may have told of the same id meanwhile, and even of its end.
 */
export function withPlaced(list: CallList, call: PlacingCall, id: PhoneCallId): CallList {
  const { key, about, since } = call;
  const others = list.active.filter((other) => other.key !== key);
  if (list.recent.some((ended) => ended.id === id && ended.endedAt >= since)) {
    return { ...list, active: others };
  }
  if (list.active.some((other) => other.kind === 'live' && other.id === id)) {
    return {
      ...list,
      active: others.map((other) =>
        other.kind === 'live' && other.id === id ? { ...other, about, since } : other,
      ),
    };
  }
  const isListed = list.active.some((other) => other.key === key);
  const listed = isListed ? list : { ...list, active: [...list.active, call] };
  return withEvent(listed, key, { kind: 'placed', id });
}
