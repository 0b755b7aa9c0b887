import type { CallsSnapshot } from '../calls/CallsSnapshot.ts';
import type { Call } from '../calls/life/Call.ts';

type Listed = Pick<CallsSnapshot, 'active' | 'recent'>;

/** Finds a call as it is now, active or over, whatever has become of it; undefined when it has left the list. */
export type Tracker = (call: Call) => () => Call | undefined;

/** With its id, a call that another page has placed comes under another key: who pressed when, and for what, stays. */
function isSame(known: Call, other: Call): boolean {
  if ('id' in known) return 'id' in other && known.id === other.id;
  const { since, about } = known;
  return other.since === since && other.about.number === about.number && other.about.itemId === about.itemId;
}

/** @param read the calls as they are now: of a thousand one is found as fast as of five */
export function createTracker(read: () => Listed): Tracker {
  let indexed: Listed | undefined;
  let byKey = new Map<string, Call>();

  function find(known: Call): Call | undefined {
    const listed = read();
    if (indexed !== listed) {
      indexed = listed;
      byKey = new Map([...listed.recent, ...listed.active].map((call) => [call.key, call]));
    }
    return byKey.get(known.key) ?? [...byKey.values()].find((other) => isSame(known, other));
  }

  return (call) => {
    let last = call;
    return () => {
      const now = find(last);
      if (now) last = now;
      return now;
    };
  };
}
