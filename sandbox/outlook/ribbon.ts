import type { Address } from './address.ts';
import { createBridge, type Bridge } from './bridge/createBridge.ts';
import type { PaneHost } from './bridge/PaneHost.ts';
import { frameName } from './bridge/PaneIdentity.ts';
import { element } from './element.ts';
import { identityIn, mailboxSetIn } from './identityIn.ts';
import type { Mailbox } from './Mailbox.ts';
import type { Panes } from './panes.ts';
import type { RibbonLine } from './RibbonLine.ts';

/** The buttons that run a function, as the manifest has them. */
export const ribbonButtons = [
  { functionName: 'hangUp', controlId: 'hangUpButton', label: 'Hang up', icon: 'hangUp' },
  { functionName: 'playOnPhone', controlId: 'playButton', label: 'Play on phone', icon: 'play' },
] as const;
export type RibbonButton = (typeof ribbonButtons)[number];

/** The page with the functions, in a frame that nobody sees. */
interface RibbonPage {
  readonly bridge: Bridge;
  /** The presses that have not been carried out. */
  readonly open: Set<string>;
  /** Goes once nothing is open. */
  isLeaving: boolean;
  dispose(): void;
}

/** What the ribbon's buttons do without a pane. */
export interface Ribbon {
  readonly element: HTMLElement;
  /** Whether this Outlook has them: from Mailbox 1.3. */
  hasButtons(): boolean;
  press(button: RibbonButton): void;
  /** Takes away all pages, whatever they are doing, as closing the window does. */
  closeAll(): void;
  /** How many requests are under way. */
  readonly inFlight: number;
  /** The most that one page has had under way at one time. */
  readonly maximumInFlight: number;
  /** How many presses have not been carried out. */
  readonly open: number;
}

let presses = 0;
let opened = 0;

/** Loads the page of the ribbon's buttons, and presses them through its office.js, as Outlook on the web does. */
export function createRibbon(mailbox: Mailbox, address: Address, panes: Panes): Ribbon {
  const place = element('div', { class: 'ribbon-pages', hidden: true });
  let pages: readonly RibbonPage[] = [];
  let closedMaximum = 0;
  let ahead = 0;
  mailbox.world.follow(({ now }) => {
    ahead = now - Date.now();
  });

  function log(what: RibbonLine['what'], text: string, isBad = false): void {
    const lines = mailbox.ribbonLog.get();
    mailbox.ribbonLog.set([...lines, { number: lines.length, at: Date.now() + ahead, what, text, isBad }]);
  }

  function close(page: RibbonPage): void {
    closedMaximum = Math.max(closedMaximum, page.bridge.slots.maximum);
    page.dispose();
    pages = pages.filter((other) => other !== page);
  }

  function openPage(): RibbonPage {
    const { scenario } = mailbox.world.get();
    opened += 1;
    const identity = identityIn(address, scenario, `ribbon-${String(opened)}`);
    const frame = element('iframe', { title: 'Ribbon', name: frameName(identity) });
    const host: PaneHost = panes.hostOf({
      leave: () => undefined,
      close: () => undefined,
      interfere: (call) => panes.interfere?.(call),
      completed: ({ id, status }) => {
        page.open.delete(id);
        log('carried out', status === 0 ? `press ${id}` : `press ${id}: ${String(status)}`, status !== 0);
        // Its own answer reaches it first.
        if (page.isLeaving && page.open.size === 0)
          setTimeout(() => {
            close(page);
          });
      },
    });
    frame.dataset['owner'] = host.owner.displayName;
    frame.src = new URL(address.commands, location.href).href;
    const notify: PaneHost['notify'] = (notification) => {
      host.notify(notification);
      log('said', notification.message, notification.type === 'errorMessage');
    };
    const bridge = createBridge(frame, identity, { ...host, notify });
    const page: RibbonPage = {
      bridge,
      open: new Set(),
      isLeaving: scenario.host.ribbonPage === 'anew',
      dispose() {
        bridge.dispose();
        frame.remove();
      },
    };
    pages = [...pages, page];
    place.append(frame);
    return page;
  }

  // Another message: the page that is kept belongs to the one before.
  let last = mailbox.selected.get();
  mailbox.selected.follow((id) => {
    if (id === last) return;
    last = id;
    for (const page of pages) {
      page.isLeaving = true;
      if (page.open.size === 0) close(page);
    }
  });

  return {
    element: place,
    hasButtons: () => mailboxSetIn(address, mailbox.world.get().scenario) !== '1.1',
    press({ functionName, controlId, label }) {
      const page = pages.find(({ isLeaving }) => !isLeaving) ?? openPage();
      const id = String((presses += 1));
      page.open.add(id);
      log('pressed', `${label}, press ${id}`);
      page.bridge.press({ id, functionName, controlId });
    },
    closeAll() {
      for (const page of pages) close(page);
    },
    get inFlight() {
      return pages.reduce((sum, { bridge }) => sum + bridge.slots.inFlight, 0);
    },
    get maximumInFlight() {
      return Math.max(closedMaximum, ...pages.map(({ bridge }) => bridge.slots.maximum));
    },
    get open() {
      return pages.reduce((sum, page) => sum + page.open.size, 0);
    },
  };
}
