import type { PhoneCallId } from '../ews/PhoneCallId.ts';
import type { Clock } from '../transport/Clock.ts';
import type { Ask } from '../ews/Ask.ts';
import { askPolitely } from './follow/askPolitely.ts';
import type { LiveCall, PlacingCall } from './life/Call.ts';
import type { CallEvent } from './life/CallEvent.ts';
import { emptyCallList } from './list/CallList.ts';
import type { CallList } from './list/CallList.ts';
import type { Calls } from './Calls.ts';
import type { CallsSnapshot } from './CallsSnapshot.ts';
import { createAskConfiguration } from './place/createAskConfiguration.ts';
import { createCallFinder } from './list/createCallFinder.ts';
import { createHangUp } from './hangUp/createHangUp.ts';
import { createKeeper } from './list/createKeeper.ts';
import { createPlaceCall } from './place/createPlaceCall.ts';
import { createFollowing } from './follow/createFollowing.ts';
import { createStore } from '../createStore.ts';
import { followInTurns } from './follow/followInTurns.ts';
import type { Memory, MemoryState } from './memory/createMemory.ts';
import { rememberedOf } from './list/rememberedOf.ts';
import { remembersTheSame } from './list/remembersTheSame.ts';
import { hasActive, readTypedId, withAdded } from './list/withAdded.ts';
import { withEvent } from './list/withEvent.ts';
import { withPlaced } from './list/withPlaced.ts';
import { withRemembered } from './list/withRemembered.ts';
import { withNumber } from './list/withNumber.ts';

export interface CallsParts {
  readonly ask: Ask;
  readonly clock: Clock;
  createMemory(stateChanged: (state: MemoryState) => void): Memory;
}

/** Brings back what is remembered. Nothing is looked up until it is followed. */
export function createCalls({ ask, clock, createMemory }: CallsParts): Calls {
  const store = createStore<CallsSnapshot>({
    ...emptyCallList,
    unifiedMessaging: { kind: 'asking' },
    quietUntil: undefined,
    memory: 'mailbox',
  });
  const memory = createMemory((state) => {
    store.update((snapshot) => (snapshot.memory === state ? snapshot : { ...snapshot, memory: state }));
  });
  const keeper = createKeeper({ memory, clock, list: store.getSnapshot });
  let lastKey = 0;
  const newKey = (): string => `call-${String((lastKey += 1))}`;

  function changeList(change: (list: CallList) => CallList): void {
    store.update((snapshot) => {
      const list = change(snapshot);
      return list === snapshot ? snapshot : { ...snapshot, ...list };
    });
  }

  /** Changes the list and lets the mailbox know. */
  function change(next: (list: CallList) => CallList, keep = keeper.keepNow): void {
    const before = store.getSnapshot();
    changeList(next);
    if (!remembersTheSame(before, store.getSnapshot())) keep();
  }

  function happened(key: string, event: CallEvent): void {
    change((list) => withEvent(list, key, event), keeper.keepSoon);
  }

  const callOf = createCallFinder(() => store.getSnapshot().active);

  function liveCall(key: string): LiveCall | undefined {
    const call = callOf(key);
    return call?.kind === 'live' ? call : undefined;
  }

  function remove(key: string): void {
    change((list) => ({ ...list, active: list.active.filter((call) => call.key !== key) }));
  }

  /** The id is in the browser's memory when this returns and in the mailbox's when the promise resolves. */
  function save({ about, since }: PlacingCall, id: PhoneCallId): Promise<void> {
    const known = rememberedOf(store.getSnapshot());
    return memory.keep({ ...known, live: [...known.live, { id, about, since }] });
  }

  function placed(call: PlacingCall, id: PhoneCallId): string {
    change((list) => withPlaced(list, call, id));
    const listed = store.getSnapshot().active.find((other) => other.kind === 'live' && other.id === id);
    const key = listed?.key ?? call.key;
    following.follow(key);
    return key;
  }

  const following = createFollowing({
    ask,
    clock,
    liveCall,
    happened,
    quiet: (quietUntil) => store.update((snapshot) => ({ ...snapshot, quietUntil })),
  });
  const askGently = askPolitely(ask, following.beQuiet);
  const sendHangUp = createHangUp({
    ask: askGently,
    clock,
    liveCall,
    happened,
    lookUpNow: following.lookUpNow,
  });
  const placeCall = createPlaceCall({
    ask: askGently,
    clock,
    started: (call) => change((list) => ({ ...list, active: [...list.active, call] })),
    happened,
    discarded: remove,
    save,
    placed,
    hangUp: sendHangUp,
    newKey,
  });

  const askConfiguration = createAskConfiguration({
    ask: askGently,
    known: () => store.getSnapshot().unifiedMessaging,
    told: (unifiedMessaging) => store.update((snapshot) => ({ ...snapshot, unifiedMessaging })),
  });

  const follow = (): void => followInTurns(() => store.getSnapshot().active, following.follow, clock);

  function hangUp(key: string): void {
    if (callOf(key)?.kind === 'placing') placeCall.hangUp(key);
    else sendHangUp(key);
  }

  changeList((list) => withRemembered(list, memory.load(), newKey));
  memory.listen((remembered) => {
    changeList((list) => withRemembered(list, remembered, newKey));
    follow();
  });

  return {
    getSnapshot: store.getSnapshot,
    subscribe: store.subscribe,
    follow,
    add(text) {
      const id = readTypedId(text);
      if (typeof id !== 'object') return id;
      if (hasActive(store.getSnapshot(), id.id)) return 'alreadyListed';
      const key = newKey();
      change((list) => withAdded(list, id.id, key, clock.now()));
      following.follow(key);
      return 'added';
    },
    place(input) {
      change((list) => withNumber(list, input.dialString, clock.now()));
      return placeCall.place(input);
    },
    hangUp,
    hangUpAll() {
      for (const call of store.getSnapshot().active) hangUp(call.key);
    },
    dismiss(key) {
      if (callOf(key)?.kind === 'unfollowed') remove(key);
    },
    clearRecent() {
      change((list) => ({
        ...list,
        recent: [],
        clearedAt: Math.max(clock.now(), ...list.recent.map(({ endedAt }) => endedAt)),
      }));
    },
    setAwake(awake) {
      if (!awake) keeper.keepWaiting();
      following.setAwake(awake);
    },
    lookUpAll() {
      following.lookUpAll();
      askConfiguration();
    },
    takeUpMemory() {
      change((list) => withRemembered(list, memory.load(), newKey));
      keeper.keepNow();
      follow();
    },
    askConfiguration,
  };
}
