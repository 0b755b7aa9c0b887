import type { PhoneCallId } from '../ews/PhoneCallId.ts';
import type { PlacingCall } from './Call.ts';
import type { CallList } from './CallList.ts';
import { withEvent } from './withEvent.ts';

/**
 * Makes a call live whose id has come. It is listed even if it was dismissed while the id was on its way, and once
 * only: another pane may have told of the same id before.
 */
export function withPlaced(list: CallList, call: PlacingCall, id: PhoneCallId): CallList {
  const { key, about, since } = call;
  if (list.active.some((other) => other.kind === 'live' && other.id === id)) {
    const others = list.active.filter((other) => other.key !== key);
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
