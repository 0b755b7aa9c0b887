import type { Person } from './actForPerson.ts';

/** When a page showed what the person came for, in milliseconds since its navigation began. */
interface Shown {
  /** When the frame began that shows it. What is asked for from then on comes after it. */
  readonly frame: number;
  /** When that had been painted. */
  readonly painted: number;
}

/** When a page was usable. */
export interface Usable extends Shown {
  /** When office.js was asked for it, after a press. */
  readonly asked: number;
  /** How many presses before, on what was shown as well, came to nothing. */
  readonly inVain: number;
}

/** What becomes of a page. */
interface Watched {
  readonly usable: Promise<Usable>;
  /** When the view that comes last had been painted. */
  readonly complete: Promise<number>;
}

declare global {
  interface Window {
    watched?: Watched;
  }
}

/**
 * So long after a press office.js is asked, or never, in milliseconds. The first new call of all waits up to 3 s for what
 * the question before it teaches, see createAskEitherWay.
 */
export const patience = 4_000;

/** What a page is watched for. */
export interface Watch {
  /** What a request has in it that a press leads to. */
  readonly asks: readonly string[];
  /**
   * Whether the button is really pressed: only that tells one that works from one that is merely shown. Otherwise the
   * page counts as usable as soon as it looks so.
   */
  readonly presses: boolean;
  /** As above: what runs in the page knows nothing of its module. */
  readonly patience: number;
}

/**
 * Runs in every frame before anything else. Once all that the person came for has been painted it presses: the page was
 * usable with the paint before the press after which office.js is asked. A press that comes to nothing is made again.
 * It looks only where there is something to press, and after the paint: looking takes time as well, the more the more
 * there is to see.
 */
export function watchForUsable({ asks, presses, patience }: Watch): void {
  if (window === top) return;
  let seen: Shown | undefined;
  let [pressed, looks] = [0, 0];
  let [isUsable, isComplete, isLooking, isTrying] = [false, false, false, false];
  let tellUsable: (usable: Usable) => void = () => undefined;
  let tellComplete: (at: number) => void = () => undefined;
  window.watched = {
    usable: new Promise((resolve) => {
      tellUsable = resolve;
    }),
    complete: new Promise((resolve) => {
      tellComplete = resolve;
    }),
  };

  let channel: MessageChannel | undefined;
  const painted = (): Promise<number> => {
    const { port1, port2 } = (channel ??= new MessageChannel());
    port2.postMessage(undefined);
    return new Promise((resolve) => {
      port1.onmessage = () => {
        resolve(performance.now());
      };
    });
  };
  const foundUsable = (asked: number): void => {
    if (isUsable || !seen) return;
    isUsable = true;
    tellUsable({ ...seen, asked, inVain: Math.max(0, pressed - 1) });
  };
  const tryOut = async (person: Person): Promise<void> => {
    isTrying = true;
    if (!presses) foundUsable(Number.NaN);
    else if (await person.prepare()) {
      pressed += 1;
      person.press();
      await new Promise((resolve) => setTimeout(resolve, patience));
    }
    isTrying = false;
    lookSoon();
  };
  const tryIfReached = async (person: Person, shown: Shown): Promise<void> => {
    if (person.isReached()) {
      seen = shown;
      await tryOut(person);
    } else lookSoon();
  };
  const look = async (): Promise<void> => {
    const frame = performance.now();
    const { person } = window;
    isLooking = false;
    if (!person?.isWorthALook()) return;
    const thisLook = looks;
    const at = await painted();
    // What has changed since is looked at with its own frame.
    if (looks !== thisLook) return;
    if (!isComplete && person.isComplete()) {
      isComplete = true;
      tellComplete(at);
    }
    if (!isUsable && !isTrying && person.isServed()) await tryIfReached(person, { frame, painted: at });
  };
  const observer = new MutationObserver((changes) => {
    // What is in the head is not seen: a page asks there for its further scripts.
    if (changes.some(({ target }) => target !== document.head)) lookSoon();
  });
  function lookSoon(): void {
    if (isUsable && isComplete) observer.disconnect();
    else if (!isLooking) {
      isLooking = true;
      looks += 1;
      requestAnimationFrame(() => void look());
    }
  }
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  addEventListener('asked', ({ detail }) => {
    if (asks.every((text) => detail.includes(text))) foundUsable(performance.now());
  });
}
