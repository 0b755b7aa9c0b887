/** The asynchronous requests that an add-in may have under way at one time. */
export interface Slots {
  /** Takes one, and returns how to give it back; undefined when all are taken. */
  take(): (() => void) | undefined;
  readonly inFlight: number;
  /** Another page begins in the pane: what the one before it asked is nothing to it. */
  begin(): void;
  /** The most that were ever wanted at one time: more than the limit if one was refused. */
  readonly maximum: number;
}

// A request that is never answered does not block its slot for ever: the server ends it after about this long.
const longestMilliseconds = 65_000;

/** Outlook on the web allows three. */
export function createSlots(limit: number): Slots {
  let inFlight = 0;
  let maximum = 0;
  let page = 0;
  return {
    get inFlight() {
      return inFlight;
    },
    get maximum() {
      return maximum;
    },
    begin() {
      page += 1;
      inFlight = 0;
    },
    take() {
      maximum = Math.max(maximum, inFlight + 1);
      if (inFlight >= limit) return undefined;
      inFlight += 1;
      const takenBy = page;
      let given = false;
      const giveBack = () => {
        if (!given && takenBy === page) inFlight -= 1;
        given = true;
        clearTimeout(timer);
      };
      const timer = setTimeout(giveBack, longestMilliseconds);
      return giveBack;
    },
  };
}
