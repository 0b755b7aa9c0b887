import type { Calls } from '../calls/Calls.ts';
import type { SelectedMessage } from '../calls/place/SelectedMessage.ts';
import type { Strings } from '../strings/Strings.ts';
import type { Clock } from '../transport/Clock.ts';
import type { Lanes } from '../transport/createLanes.ts';
import { atMost } from './atMost.ts';
import { hangUpAll } from './hangUpAll.ts';
import type { Notification } from './Notification.ts';
import { playOnPhone } from './playOnPhone.ts';
import type { Played } from './playOnPhone.ts';
import { until } from './until.ts';
import {
  brokenWords,
  callingAlreadyWords,
  callWords,
  hangUpWords,
  mayRingWords,
  noNumberWords,
  notCarriableWords,
  progressWords,
} from './words.ts';

/** The ribbon's buttons, by the names that the manifest gives their functions. */
export type RibbonButton = 'hangUp' | 'playOnPhone';

export interface RibbonParts {
  readonly calls: Calls;
  readonly lanes: Lanes;
  readonly clock: Clock;
  /** The message that is open in Outlook now. */
  selectedMessage(this: void): SelectedMessage | undefined;
  /** Shows it in the place of what was shown before. May never resolve; does not reject. */
  show(this: void, notification: Notification): Promise<void>;
  /** The mailbox's language, once it has been loaded. */
  strings(this: void): Promise<Strings>;
}

/** What the ribbon's buttons do. */
export interface Ribbon {
  /**
   * Resolves when what came of the press has been told, or cannot be. Never rejects.
   *
   * @param pressedAt in milliseconds since 1970: before now, where the page had to be loaded first
   */
  press(this: void, button: RibbonButton, pressedAt?: number): Promise<void>;
}

/** Longer than any step of placing a call may take on its own, in milliseconds. */
const placingPatience = 60_000;

/** How long a call is followed that nobody answers, for the sake of what is said on the message. */
const ringingPatience = 180_000;

/** How long Outlook is waited for to show a notification, in milliseconds. */
export const showingPatience = 5_000;

type Placing = Extract<Played, { readonly kind: 'placing' }>;

/** Plays and hangs up as the pane does, and says on the message what came of it. */
export function createRibbon(parts: RibbonParts): Ribbon {
  const { calls, lanes, clock } = parts;
  /** The press that has the word: the latest that has set something in motion. */
  let latest: symbol | undefined;
  /** The presses, and the calls followed for them, that keep this page awake. */
  let busy = 0;

  function show(notification: Notification): Promise<void> {
    const shown = new Promise<void>((resolve) => {
      lanes.run('notification', () => {
        const showing = parts.show(notification);
        void showing.then(resolve);
        return showing;
      });
    });
    return atMost(shown, clock, showingPatience);
  }

  /** @param words what is to be said by then: nothing where that is out of date */
  async function tell(words: (strings: Strings) => Notification | undefined): Promise<void> {
    const notification = words(await parts.strings());
    if (notification) await show(notification);
  }

  /** What went wrong is told always; else only the press that has the word. */
  function tellOf(turn: symbol, words: (strings: Strings) => Notification | undefined): Promise<void> {
    return tell((strings) => {
      const notification = words(strings);
      return notification?.kind === 'error' || latest === turn ? notification : undefined;
    });
  }

  async function awake<Value>(work: Promise<Value>): Promise<Value> {
    busy += 1;
    try {
      return await work;
    } finally {
      busy -= 1;
      if (busy === 0) calls.setAwake(false);
    }
  }

  async function hangUp(pressedAt: number): Promise<void> {
    const turn = (latest = Symbol('hangUp'));
    let isOver = false;
    const hangingUp = hangUpAll(calls, clock, pressedAt);
    void tellOf(turn, ({ hangingUp: text }) => (isOver ? undefined : progressWords(text)));
    const results = await hangingUp;
    isOver = true;
    await tellOf(turn, (strings) => hangUpWords(results, strings));
  }

  /** Tells what becomes of a call for as long as this page is there: until it is over, or another press has the word. */
  async function followOn(turn: symbol, { number, find }: Placing): Promise<void> {
    let told = find()?.kind;
    const isNews = (): boolean => find()?.kind !== told;
    const isAnswered = (): boolean => {
      const call = find();
      return call?.kind === 'live' && call.information?.state === 'Connected';
    };
    const isOver = (): boolean => latest !== turn || isNews() || isAnswered();
    await awake(until(calls, clock, isOver, ringingPatience));
    const leave = calls.subscribe(news);
    function news(): void {
      const call = find();
      if (latest !== turn || !call || call.kind === 'ended') leave();
      if (!isNews()) return;
      told = call?.kind;
      void tellOf(turn, (strings) => callWords(call, number, calls.getSnapshot().memory, strings));
    }
    news();
  }

  async function tellPlaced({ number, find }: Placing): Promise<void> {
    const turn = (latest = Symbol('playOnPhone'));
    const words = (strings: Strings) => callWords(find(), number, calls.getSnapshot().memory, strings);
    void tellOf(turn, words);
    const isOut = (): boolean => !['wanted', 'sent'].includes(find()?.kind ?? '');
    const isKnown = await until(calls, clock, isOut, placingPatience);
    await tellOf(turn, (strings) => (isKnown ? words(strings) : mayRingWords(strings)));
    void followOn(turn, { kind: 'placing', number, find });
  }

  async function play(): Promise<void> {
    const message = parts.selectedMessage();
    // Without a message there is nothing to play, and no place to say so.
    if (!message) return;
    const playing = playOnPhone(calls, clock, message);
    calls.setAwake(true);
    let isChosen = false;
    if (calls.getSnapshot().numbers.length === 0)
      void tell(({ placing }) => (isChosen ? undefined : progressWords(placing)));
    const played = await playing;
    isChosen = true;
    switch (played.kind) {
      case 'placing':
        return tellPlaced(played);
      case 'callingAlready':
        return tell((strings) => callingAlreadyWords(played.number, strings));
      case 'noNumber':
        return tell((strings) => noNumberWords(played.unifiedMessaging, strings));
      case 'notCarriable':
        return tell(notCarriableWords);
    }
  }

  return {
    async press(button, pressedAt = clock.now()) {
      try {
        calls.readMemory();
        await awake(button === 'hangUp' ? hangUp(pressedAt) : play());
      } catch {
        await tell(brokenWords);
      }
    },
  };
}
