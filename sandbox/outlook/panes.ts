import type { Address } from './address.ts';
import type { HostCall, Interference, MailboxOwner, PaneHost } from './bridge/PaneHost.ts';
import { element } from './element.ts';
import { openMessage, type Mailbox } from './Mailbox.ts';
import { paneFrame, type PaneFrame } from './paneFrame.ts';

/** The task panes that are open. */
export interface Panes {
  readonly element: HTMLElement;
  readonly open: readonly PaneFrame[];
  /** Opens the pane, unless one is open already. */
  show(): void;
  /** Opens one more, as a second window would: of the same mailbox, unless another is named. */
  showAnother(owner?: MailboxOwner): void;
  closeAll(): void;
  /** The most requests that one add-in has had under way at one time. */
  readonly maximumInFlight: number;
  /** What a page of the add-in has of its own host, whichever it is. */
  hostOf(own: Pick<PaneHost, 'leave' | 'close' | 'completed' | 'interfere'>, owner?: MailboxOwner): PaneHost;
  /** What office.js has asked that is not played here. */
  readonly unknown: readonly { readonly actionName: string; readonly data: unknown }[];
  /** A test's hand in the answers. */
  interfere: ((call: HostCall) => Interference | undefined) | undefined;
}

/** Opens and closes the add-in's panes, as Outlook on the web does. */
export function createPanes(mailbox: Mailbox, address: Address): Panes {
  const place = element('div', { class: 'panes' });
  const unknown: { actionName: string; data: unknown }[] = [];
  let open: readonly PaneFrame[] = [];
  let closedMaximum = 0;
  let isItemLate = false;

  function close(pane: PaneFrame): void {
    closedMaximum = Math.max(closedMaximum, pane.bridge.slots.maximum);
    pane.dispose();
    open = open.filter((other) => other !== pane);
  }

  function ownOwner(): MailboxOwner {
    const { mailbox: owner, scenario } = mailbox.world.get();
    return scenario.host.tellsAddress ? owner : { ...owner, emailAddress: undefined };
  }

  function hostOf(own: Parameters<Panes['hostOf']>[0], owner = ownOwner()): PaneHost {
    return {
      ...own,
      world: () => mailbox.world.get(),
      owner,
      item: () => (isItemLate ? undefined : openMessage(mailbox)),
      notify: (notification) => {
        const others = mailbox.notifications.get().filter(({ key }) => key !== notification.key);
        mailbox.notifications.set([...others, notification]);
      },
      unknown: (actionName, data) => {
        unknown.push({ actionName, data });
        console.info('office.js asks for something that the sandbox does not play:', actionName, data);
      },
    };
  }

  function showAnother(owner = ownOwner()): void {
    const own: Parameters<Panes['hostOf']>[0] = {
      leave: (direction) => {
        leave(direction, pane);
      },
      close: () => {
        close(pane);
        document.querySelector<HTMLElement>('.command')?.focus();
      },
      completed: () => undefined,
      interfere: (call) => panes.interfere?.({ ...call, pane: open.indexOf(pane) }),
    };
    const host = hostOf(own, owner);
    const pane = paneFrame(address, host);
    open = [...open, pane];
    place.append(pane.element);
  }

  // Choosing another message closes a pane that is not pinned; a pinned one is told. So does choosing none.
  let last = mailbox.selected.get();
  mailbox.selected.follow((id) => {
    if (id === last) return;
    last = id;
    // None of ours is persistent.
    mailbox.notifications.set([]);
    for (const pane of open) if (!pane.pinned()) close(pane);
    const { itemComesAfter } = mailbox.world.get().scenario.host;
    isItemLate = itemComesAfter > 0;
    tellPanes();
    if (!isItemLate) return;
    setTimeout(() => {
      isItemLate = false;
      tellPanes();
    }, itemComesAfter);
  });

  function tellPanes(): void {
    for (const pane of open) pane.bridge.itemChanged();
  }

  const panes: Panes = {
    element: place,
    get open() {
      return open;
    },
    show() {
      if (open.length === 0) showAnother();
      else open[0]?.focus();
    },
    showAnother,
    hostOf,
    closeAll() {
      for (const pane of open) close(pane);
    },
    get maximumInFlight() {
      return Math.max(closedMaximum, ...open.map((pane) => pane.bridge.slots.maximum));
    },
    unknown,
    interfere: undefined,
  };
  return panes;
}

// Round the page: forwards to the messages, backwards to the pane's own title bar, Esc to the command.
function leave(direction: 'forwards' | 'backwards' | 'escape', pane: PaneFrame): void {
  const command = document.querySelector<HTMLElement>('.command');
  const message =
    document.querySelector<HTMLElement>('.message[aria-current]') ??
    document.querySelector<HTMLElement>('.message');
  if (direction === 'backwards') pane.focus();
  else if (direction === 'escape') (command ?? message)?.focus();
  else message?.focus();
}
