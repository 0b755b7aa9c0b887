import { createAsk } from '../../ews/createAsk.ts';
import { toXmlText } from '../../ews/XmlText.ts';
import type { Clock } from '../../transport/Clock.ts';
import { createLanes } from '../../transport/createLanes.ts';
import { createVirtualClock } from '../../transport/createVirtualClock.ts';
import type { VirtualClock } from '../../transport/createVirtualClock.ts';
import type { ActiveCall, Call, EndedCall, LiveCall } from '../life/Call.ts';
import { createCalls } from '../createCalls.ts';
import type { Calls } from '../Calls.ts';
import type { ProductWithoutPhone } from '../place/ProductWithoutPhone.ts';
import { createMemory } from '../memory/createMemory.ts';
import { createTestBrowser } from './createTestBrowser.ts';
import type { TestBrowser } from './createTestBrowser.ts';
import { createTestExchange } from './createTestExchange.ts';
import type { TestExchange } from './createTestExchange.ts';
import { createTestMailbox } from './createTestMailbox.ts';
import type { TestMailbox } from './createTestMailbox.ts';
import { createTraffic } from './createTraffic.ts';
import type { Traffic } from './createTraffic.ts';

/** A pane without a view, as main.tsx wires it. */
export interface TestPane {
  readonly calls: Calls;
  readonly traffic: Traffic;
  /** Plays a message on this number; again although that is being done already, if so wished. */
  place(dialString?: string, again?: boolean): ActiveCall | undefined;
  /** Lists an id and returns its key. */
  add(id: string): string;
  /** The call with this id or key, wherever it is listed. */
  call(name: string): Call | undefined;
  live(name: string): LiveCall | undefined;
  ended(id: string): EndedCall | undefined;
  /** Presses "Hang up" of the call with this id or key. */
  hangUp(name: string): void;
  /** Presses "Hang up" of every call. */
  hangUpAll(): void;
  /** When these went out, in milliseconds since the world began. */
  times(what: string, about?: string): readonly number[];
  /** It is gone, with its timers and what was still to be answered. */
  close(): void;
  isOpen(): boolean;
}

/** Whose mailbox a pane shows. */
export interface Owner {
  readonly mailbox: TestMailbox;
  /** Undefined as long as Outlook does not say. */
  address(): string | undefined;
  /** What Outlook says that the mailbox is on. */
  productWithoutPhone?(): ProductWithoutPhone | undefined;
}

/** One mailbox (unless others are brought along), one browser, and as many panes as are opened. */
export interface TestWorld {
  readonly clock: VirtualClock;
  readonly exchange: TestExchange;
  readonly mailbox: TestMailbox;
  readonly browser: TestBrowser;
  open(owner?: Owner): TestPane;
}

function closable(clock: Clock, isOpen: () => boolean): Clock {
  return {
    now: clock.now,
    after: (milliseconds, callback) =>
      clock.after(milliseconds, () => {
        if (isOpen()) callback();
      }),
  };
}

/** What mailboxes share whose panes are open in one browser, and what tells one from the other. */
export interface SharedBrowser {
  readonly clock: VirtualClock;
  readonly browser: TestBrowser;
  /** The mailbox's; undefined where Outlook never says. */
  readonly address: string | undefined;
  /** What the ids of its calls begin with. */
  readonly name: string;
}

function aloneInBrowser(): SharedBrowser {
  const clock = createVirtualClock();
  return { clock, browser: createTestBrowser(clock), address: '', name: 'id' };
}

/** @param latency of Exchange, in milliseconds */
export function createTestWorld(latency = 150, shared = aloneInBrowser()): TestWorld {
  const { clock, browser } = shared;
  const began = clock.now();
  let lastName = 0;
  const exchange = createTestExchange(clock, latency, shared.name);
  const mailbox = createTestMailbox(clock);
  const owner: Owner = { mailbox, address: () => shared.address };

  function open({
    mailbox: settings,
    address,
    productWithoutPhone = () => undefined,
  }: Owner = owner): TestPane {
    let closed = false;
    const isOpen = (): boolean => !closed;
    const own = closable(clock, isOpen);
    const traffic = createTraffic(own);
    const lanes = createLanes(own);
    const mirror = browser.open(isOpen, address);
    const calls = createCalls({
      ask: createAsk(exchange.connect(traffic, isOpen), lanes),
      clock: own,
      createMemory: (stateChanged) =>
        createMemory({
          settings: settings.open(traffic),
          mirror,
          lanes,
          clock: own,
          stateChanged,
        }),
      mirror,
      productWithoutPhone,
      newName: () => `placing-${String((lastName += 1))}`,
    });

    calls.follow();

    const call = (name: string): Call | undefined => {
      const { active, recent } = calls.getSnapshot();
      return [...active, ...recent].find((one) => one.key === name || ('id' in one && one.id === name));
    };

    return {
      calls,
      traffic,
      place(dialString = '4711', again = false) {
        const text = toXmlText(dialString);
        const itemId = toXmlText('message-1');
        if (text === undefined || itemId === undefined) throw new Error('XML cannot carry this.');
        const about = { number: dialString, label: 'Voice mail', itemId };
        return calls.place({ itemId, dialString: text, about }, again);
      },
      add(id) {
        void calls.add(id);
        return call(id)?.key ?? '';
      },
      call,
      live: (name) => {
        const found = call(name);
        return found?.kind === 'live' ? found : undefined;
      },
      ended: (id) => calls.getSnapshot().recent.find((one) => one.id === id),
      hangUp: (name) => {
        calls.hangUp(call(name)?.key ?? '');
      },
      hangUpAll: () => {
        for (const { key } of calls.getSnapshot().active) calls.hangUp(key);
      },
      times: (what, about) =>
        traffic.sent
          .filter((one) => one.what === what && (about === undefined || one.about === about))
          .map(({ at }) => at - began),
      close: () => {
        closed = true;
      },
      isOpen,
    };
  }

  return { clock, exchange, mailbox, browser, open };
}
