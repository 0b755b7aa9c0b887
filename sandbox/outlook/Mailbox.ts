import type { Message } from '../scenarios/Scenario.ts';
import type { WorldView } from '../server/protocol.ts';
import type { Notification } from './bridge/Notification.ts';
import type { RibbonLine } from './RibbonLine.ts';
import type { Store } from './store.ts';

/** What all views of the page share. */
export interface Mailbox {
  readonly world: Store<WorldView>;
  /** The id of the message that is open, if any. */
  readonly selected: Store<string | undefined>;
  /** What add-ins have put on the message that is open. */
  readonly notifications: Store<readonly Notification[]>;
  /** What has happened on the ribbon, the oldest first. */
  readonly ribbonLog: Store<readonly RibbonLine[]>;
}

/** The message that is open, if any. */
export function openMessage({ world, selected }: Mailbox): Message | undefined {
  const id = selected.get();
  return world.get().scenario.messages.find((message) => message.id === id);
}

/** Whether this is a message that Unified Messaging has recorded, protected ones too. */
export function isVoiceMessage({ itemClass }: Message): boolean {
  return /\.Microsoft\.Voicemail(\.|$)/i.test(itemClass);
}

/** Whether this is the note about a call that nobody took. */
export function isMissedCall({ itemClass }: Message): boolean {
  return /\.Microsoft\.Missed\.Voice/i.test(itemClass);
}
