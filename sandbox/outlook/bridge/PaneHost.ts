import type { Message } from '../../scenarios/Scenario.ts';
import type { WorldView } from '../../server/protocol.ts';
import type { Completion } from './AppCommand.ts';
import type { Notification } from './Notification.ts';

/** What the bridge needs to know of the page around it, and asks it to do. */
export interface PaneHost {
  world(): WorldView;
  /** Whose mailbox the pane is in. */
  readonly owner: MailboxOwner;
  /** The message that is open, if any. */
  item(): Message | undefined;
  /** The keyboard leaves the pane. */
  leave(direction: 'forwards' | 'backwards' | 'escape'): void;
  close(): void;
  /** Shows this on the open message, in the place of what has the same key. */
  notify(notification: Notification): void;
  /** A press on the ribbon has been carried out. */
  completed(completion: Completion): void;
  /** Tells the developer about a request of office.js that is not played here. */
  unknown(actionName: string, data: unknown): void;
  /** A test's hand in the answers; undefined leaves everything as it is. */
  interfere(call: HostCall): Interference | undefined;
}

/** Whose mailbox it is, as far as Outlook tells. */
export interface MailboxOwner {
  readonly displayName: string;
  /** Some Outlooks never tell it (OfficeDev/office-js issues 790 and 6115). */
  readonly emailAddress: string | undefined;
}

/** One asynchronous call of the add-in's. */
export interface HostCall {
  readonly method: 'makeEwsRequestAsync' | 'saveAsync' | 'replaceAsync';
  readonly envelope?: string;
  /** Which of the open panes calls, from 0; undefined: the ribbon's page does. */
  readonly pane?: number;
}

/**
 * How a test spoils a call: `silence` never answers (after carrying it out), `fail` answers with that message without
 * carrying it out, `breakDown` answers with a non-zero error code, `delay` answers later.
 */
export type Interference =
  | { readonly kind: 'silence' }
  | { readonly kind: 'fail'; readonly message: string }
  | { readonly kind: 'breakDown' }
  | { readonly kind: 'delay'; readonly milliseconds: number };
