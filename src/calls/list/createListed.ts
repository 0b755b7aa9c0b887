import { createStore } from '../../createStore.ts';
import type { Watched } from '../../createStore.ts';
import type { PhoneCallId } from '../../ews/PhoneCallId.ts';
import type { Clock } from '../../transport/Clock.ts';
import type { CallsSnapshot } from '../CallsSnapshot.ts';
import type { ActiveCall, CallSubject, FollowedCall, WantedCall } from '../life/Call.ts';
import type { CallEvent } from '../life/CallEvent.ts';
import type { Memory } from '../memory/createMemory.ts';
import type { Remembered } from '../memory/Remembered.ts';
import { emptyCallList } from './CallList.ts';
import type { CallList } from './CallList.ts';
import { createCallFinder } from './createCallFinder.ts';
import { createKeeper } from './createKeeper.ts';
import type { Keeper } from './createKeeper.ts';
import { withForgotten } from './withForgotten.ts';
import { rememberedOf, remembersTheSame } from './rememberedOf.ts';
import { withEvent } from './withEvent.ts';
import { withRemembered } from './withRemembered.ts';

/** The list as the pane shows it, and its way into the memory. */
export interface Listed extends Watched<CallsSnapshot> {
  /** Changes what is shown and is no part of the list. */
  update(this: void, change: Partial<Omit<CallsSnapshot, keyof CallList>>): void;
  /** Changes the list, and lets the memory know at once what somebody has just done. */
  change(this: void, next: (list: CallList) => CallList): void;
  /** The same for what the memory may know a moment later. */
  happened(this: void, key: string, event: CallEvent): void;
  /** Lists a call that is about to go out: before anything is written down. */
  start(this: void, call: WantedCall): void;
  /** Takes what was refused off the list, of the same message to the same number. */
  makeWay(this: void, about: CallSubject): void;
  /** Takes over what another memory knows. */
  told(this: void, remembered: Remembered): void;
  /** Takes a call off the list for good. */
  forget(this: void, key: string): void;
  /** A call that is about to be live: its id is in the browser when this returns, in the mailbox when it resolves. */
  save(this: void, call: WantedCall, id: PhoneCallId): Promise<void>;
  /** Lets the browser know at once. */
  note(this: void): void;
  readonly keeper: Keeper;
  callOf(this: void, key: string): ActiveCall | undefined;
  /** The call, where it has an id. */
  followedCall(this: void, key: string): FollowedCall | undefined;
}

export interface ListedParts {
  readonly memory: Memory;
  readonly clock: Clock;
  /** Names a call with an id within this pane. */
  newKey(): string;
}

export function createListed({ memory, clock, newKey }: ListedParts): Listed {
  const store = createStore<CallsSnapshot>({
    ...emptyCallList,
    unifiedMessaging: { kind: 'asking' },
    quiet: undefined,
    memory: 'mailbox',
  });
  const { getSnapshot } = store;
  const keeper = createKeeper({ memory, clock, list: getSnapshot });
  const callOf = createCallFinder(() => getSnapshot().active);

  function changeList(change: (list: CallList) => CallList): void {
    store.update((snapshot) => {
      const list = change(snapshot);
      return list === snapshot ? snapshot : { ...snapshot, ...list };
    });
  }

  function change(next: (list: CallList) => CallList, keep = keeper.keepNow): void {
    const before = getSnapshot();
    changeList(next);
    if (!remembersTheSame(before, getSnapshot())) keep();
  }

  return {
    getSnapshot,
    subscribe: store.subscribe,
    update: (changes) => {
      store.update((snapshot) => ({ ...snapshot, ...changes }));
    },
    change: (next) => {
      change(next);
    },
    happened: (key, event) => {
      change((list) => withEvent(list, key, event), keeper.keepSoon);
    },
    start: (call) => {
      changeList((list) => ({ ...list, active: [...list.active, call] }));
    },
    makeWay: ({ itemId, number }) => {
      for (const call of getSnapshot().active)
        if (call.kind === 'refused' && call.about.itemId === itemId && call.about.number === number)
          changeList((list) => withForgotten(list, call, clock.now()));
    },
    told: (remembered) => {
      changeList((list) => withRemembered(list, remembered, newKey));
    },
    forget: (key) => {
      const call = callOf(key);
      if (call) change((list) => withForgotten(list, call, clock.now()));
    },
    save(call, id) {
      const { about, since, key } = call;
      const now = callOf(key);
      const wish = now && 'hangUpWanted' in now && now.hangUpWanted ? { wish: 1 } : {};
      const known = rememberedOf(withForgotten(getSnapshot(), call, clock.now()));
      return memory.keep({
        ...known,
        live: [...known.live, { id, about, since, unconfirmed: true, ...wish }],
      });
    },
    note: () => {
      memory.note(rememberedOf(getSnapshot()));
    },
    keeper,
    callOf,
    followedCall: (key) => {
      const call = callOf(key);
      return call && 'id' in call ? call : undefined;
    },
  };
}
