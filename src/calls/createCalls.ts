import type { Ask } from '../ews/Ask.ts';
import type { PhoneCallId } from '../ews/PhoneCallId.ts';
import type { Clock } from '../transport/Clock.ts';
import type { Calls } from './Calls.ts';
import { askPolitely } from './follow/askPolitely.ts';
import { createFollowing } from './follow/createFollowing.ts';
import { createLookUp } from './follow/createLookUp.ts';
import { followInTurns } from './follow/followInTurns.ts';
import { createConfirmation } from './hangUp/createConfirmation.ts';
import { createHangUp } from './hangUp/createHangUp.ts';
import { createHangUpPress } from './hangUp/createHangUpPress.ts';
import { createTakeOver } from './hangUp/createTakeOver.ts';
import type { WantedCall } from './life/Call.ts';
import { canBeDismissed } from './life/abilities.ts';
import { createAdd } from './list/createAdd.ts';
import { createListed } from './list/createListed.ts';
import { withCleared, withNumber } from './list/numbers.ts';
import { withPlaced } from './list/withPlaced.ts';
import type { Memory, MemoryState } from './memory/createMemory.ts';
import { createPaneTalk } from './memory/createPaneTalk.ts';
import type { Mirror } from './memory/Mirror.ts';
import { createPlaceCall } from './place/createPlaceCall.ts';
import { createLeavings } from './place/createLeavings.ts';
import { callingAlready } from './place/placeMessage.ts';
import { watchForNoPhone } from './place/watchForNoPhone.ts';
import type { ProductWithoutPhone } from './place/ProductWithoutPhone.ts';
import { createAskConfiguration } from './place/UnifiedMessaging.ts';

export interface CallsParts {
  readonly ask: Ask;
  readonly clock: Clock;
  createMemory(stateChanged: (state: MemoryState) => void): Memory;
  /** How this pane talks with others of the same mailbox. */
  readonly mirror: Pick<Mirror, 'tell' | 'listen'>;
  /** @returns what Outlook says that the mailbox is on, where that is something without a phone */
  productWithoutPhone(): ProductWithoutPhone | undefined;
  /** @returns a name that no call has in any pane */
  newName(): string;
}

/** Brings back what is remembered. Nothing is looked up until it is followed. */
export function createCalls({ clock, createMemory, mirror, newName, ...parts }: CallsParts): Calls {
  const memory = createMemory((state) => {
    if (listed.getSnapshot().memory !== state) listed.update({ memory: state });
  });
  let lastKey = 0;
  const newKey = (): string => `call-${String((lastKey += 1))}`;
  const listed = createListed({ memory, clock, newKey });
  const { getSnapshot, callOf, followedCall, happened, change, forget } = listed;
  const { ask, look } = watchForNoPhone({ ...parts, listed });

  function placed(call: WantedCall, id: PhoneCallId): string {
    change((list) =>
      withNumber(withPlaced(list, call, id, clock.now()), call.about.number ?? '', clock.now()),
    );
    const live = getSnapshot().active.find((other) => 'id' in other && other.id === id);
    const key = live?.key ?? call.key;
    following.follow(key);
    return key;
  }

  const following = createFollowing({
    ask,
    clock,
    followedCall,
    happened,
    quiet: (quiet) => {
      listed.update({ quiet });
    },
  });
  const askGently = askPolitely(ask, following.beQuiet);
  const confirm = createConfirmation({ clock, callOf, happened, following });
  const sendHangUp = createHangUp({
    ask: askGently,
    clock,
    followedCall,
    happened,
    lookUpNow: following.lookUpNow,
    taken: confirm,
  });
  const takeOver = createTakeOver({
    clock,
    calls: () => getSnapshot().active,
    followedCall,
    hangUp: sendHangUp,
  });
  const leavings = createLeavings({ clock, callOf, forget });
  const placeCall = createPlaceCall({
    ask: askGently,
    clock,
    callOf,
    started: (call) => {
      listed.start(call);
      leavings.watch([call]);
    },
    goesOut: (key) => {
      happened(key, { kind: 'sent' });
      listed.note();
    },
    happened,
    discarded: (key) => {
      if (callOf(key)?.kind === 'wanted') forget(key);
    },
    save: listed.save,
    placed,
    hangUp: sendHangUp,
    newKey: newName,
  });
  const askConfiguration = createAskConfiguration({ ask: askGently, clock, listed });

  const talk = createPaneTalk({
    mirror,
    clock,
    placing: placeCall.placing,
    told(remembered) {
      memory.hear(remembered);
      listed.told(remembered);
      follow();
      takeOver.heard();
      // Another pane may have pressed "Hang up" for a call that this one is placing.
      for (const call of getSnapshot().active)
        if ('hangUpWanted' in call && call.hangUpWanted) placeCall.hangUpWanted(call.key);
    },
    abandoned(key) {
      if (callOf(key)?.kind === 'wanted') happened(key, { kind: 'refused' });
      if (callOf(key)?.kind === 'sent')
        happened(key, { kind: 'idNeverCame', fault: { kind: 'silence' }, idMayCome: false });
    },
  });

  function follow(): void {
    followInTurns(() => getSnapshot().active, following.follow, clock);
    const own = new Set(placeCall.placing());
    const others = getSnapshot().active.filter((call) => !('id' in call) && !own.has(call.key));
    leavings.watch(others);
    talk.watch(others.flatMap(({ key, kind }) => (kind === 'wanted' || kind === 'sent' ? [key] : [])));
  }

  function readMemory(): void {
    listed.told(memory.load());
  }

  readMemory();
  return {
    getSnapshot,
    subscribe: listed.subscribe,
    follow() {
      takeOver.goOn();
      follow();
    },
    add: createAdd({ listed, clock, newKey, follow: following.follow }),
    place(input, again = false) {
      const { active } = getSnapshot();
      const other = again ? undefined : callingAlready(active, input.about);
      if (other) return other;
      listed.makeWay(input.about);
      placeCall.place(input);
      // Only now: the mailbox's settings must not go out before the call does.
      listed.keeper.keepNow();
      return undefined;
    },
    hangUp: createHangUpPress({
      ...listed,
      placeCall,
      hangUp: sendHangUp,
      keepWaiting: listed.keeper.keepWaiting,
    }),
    dismiss(key) {
      const call = callOf(key);
      if (call && canBeDismissed(call)) forget(key);
    },
    clearRecent() {
      change((list) => withCleared(list, clock.now()));
    },
    setAwake(awake) {
      if (!awake) listed.keeper.keepWaiting();
      following.setAwake(awake);
    },
    lookUpAll() {
      following.lookUpAll();
      look();
      askConfiguration();
    },
    lookUp: createLookUp({ ask: askGently, clock, followedCall, happened }),
    readMemory,
    takeUpMemory() {
      readMemory();
      listed.keeper.keepNow();
      takeOver.goOn();
      follow();
    },
    askConfiguration,
  };
}
