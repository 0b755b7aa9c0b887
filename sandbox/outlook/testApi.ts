import type { HostCall, Interference, MailboxOwner } from './bridge/PaneHost.ts';
import type { WorldView } from '../server/protocol.ts';
import type { Mailbox } from './Mailbox.ts';
import type { Notification } from './bridge/Notification.ts';
import { ribbonButtons, type Ribbon, type RibbonButton } from './ribbon.ts';
import type { Panes } from './panes.ts';
import { passTime } from './passTime.ts';
import { server } from './server.ts';

/** `window.sandbox`: what tests look at and move, beside the control API. */
export interface TestApi {
  /** The most asynchronous requests that one page of the add-in has had under way at one time; more than three means refusals. */
  readonly maximumInFlight: number;
  /** How many each open pane has under way now, and the ribbon. */
  readonly inFlight: readonly number[];
  /** What office.js has asked that the sandbox does not play. Empty when all is well. */
  readonly unknown: Panes['unknown'];
  readonly world: WorldView;
  /** The id of the open message. */
  readonly selected: string | undefined;
  select(id: string | undefined): void;
  openPane(): void;
  /** One more, as in a second window: of the same mailbox, unless another is named. */
  openAnotherPane(owner?: MailboxOwner): void;
  closePanes(): void;
  /** Presses a button of the ribbon, by the name of its function. */
  pressRibbon(functionName: RibbonButton['functionName']): void;
  /** How many presses on the ribbon have not been carried out. */
  readonly openPresses: number;
  /** What is said on the open message. */
  readonly notifications: readonly Notification[];
  advance(milliseconds: number): Promise<WorldView>;
  /** Lets time pass at Exchange, so that every question is answered. */
  passTime(milliseconds: number): Promise<void>;
  /** Asked at every makeEwsRequestAsync and saveAsync: may return how to spoil it. */
  interfere: ((call: HostCall) => Interference | undefined) | undefined;
}

/** Puts the test interface into the window. */
export function offerTestApi(mailbox: Mailbox, panes: Panes, ribbon: Ribbon): void {
  const api: TestApi = {
    get maximumInFlight() {
      return Math.max(panes.maximumInFlight, ribbon.maximumInFlight);
    },
    get inFlight() {
      return [...panes.open.map((pane) => pane.bridge.slots.inFlight), ribbon.inFlight];
    },
    get unknown() {
      return panes.unknown;
    },
    get world() {
      return mailbox.world.get();
    },
    get selected() {
      return mailbox.selected.get();
    },
    select: mailbox.selected.set,
    openPane: panes.show,
    openAnotherPane: panes.showAnother,
    closePanes: panes.closeAll,
    pressRibbon(functionName) {
      const button = ribbonButtons.find((one) => one.functionName === functionName);
      if (button && ribbon.hasButtons() && mailbox.selected.get() !== undefined) ribbon.press(button);
    },
    get openPresses() {
      return ribbon.open;
    },
    get notifications() {
      return mailbox.notifications.get();
    },
    advance: server.advance,
    passTime: (milliseconds) =>
      passTime(milliseconds, () => api.inFlight.reduce((sum, count) => sum + count, 0)),
    get interfere() {
      return panes.interfere;
    },
    set interfere(hand) {
      panes.interfere = hand;
    },
  };
  window.sandbox = api;
}

declare global {
  interface Window {
    sandbox?: TestApi;
  }
}
