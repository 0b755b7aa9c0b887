import { abandonedAfter } from '../../abandonedAfter.ts';
import type { Clock } from '../../transport/Clock.ts';

/** One thing that went out of a pane. */
export interface Sent {
  /** The operation's name; `save` for the mailbox's settings. */
  readonly what: string;
  /** The call's id, or the number dialled. */
  readonly about: string;
  readonly at: number;
  /** The others that Outlook still counted as in flight when it went out. */
  readonly besides: readonly Sent[];
}

/** Everything that goes out of one pane, counted as Outlook on the web counts. */
export interface Traffic {
  /** @returns a function to call when the answer has come */
  began(what: string, about: string): () => void;
  readonly sent: readonly Sent[];
  /** What the pane must take for in flight: it cannot know to the moment when Outlook gives up. */
  held(): readonly Sent[];
  /** The most that were ever in flight at once. */
  most(): number;
  /** Whether an operation on a call ever went out while the same was in flight for the same call. */
  overlapped(): boolean;
}

/** Outlook gives up counting after this long, in milliseconds. */
const abandoned = 65_000;

export function createTraffic(clock: Clock): Traffic {
  const sent: Sent[] = [];
  const flying = new Set<Sent>();
  const held = new Set<Sent>();
  let most = 0;
  let overlapped = false;

  return {
    began(what, about) {
      const besides = [...flying];
      const one: Sent = { what, about, at: clock.now(), besides };
      overlapped ||= besides.some(
        (other) => what === 'GetPhoneCallInformation' && other.what === what && other.about === about,
      );
      sent.push(one);
      flying.add(one);
      held.add(one);
      most = Math.max(most, flying.size);
      const stopCounting = clock.after(abandoned, () => flying.delete(one));
      const stopHolding = clock.after(abandonedAfter, () => held.delete(one));
      return () => {
        flying.delete(one);
        held.delete(one);
        stopCounting();
        stopHolding();
      };
    },
    sent,
    held: () => [...held],
    most: () => most,
    overlapped: () => overlapped,
  };
}
