import type { Watched } from '../../createStore.ts';
import type { Fault } from '../../faults/Fault.ts';

/** How one harmless question fared. */
export type Finding =
  /** Exchange itself answered as it should. */
  | { readonly kind: 'answered' }
  | { readonly kind: 'failed'; readonly fault: Fault }
  /** The question before it has shown that nobody would answer. */
  | { readonly kind: 'notAsked' };

/** What was found on one way. Calls can be played and hung up where a call can be looked up. */
export interface WayFindings {
  readonly configuration: Finding;
  readonly lookUp: Finding;
}

/** What was found out about a mailbox. */
export interface MailboxFindings {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly outlook: WayFindings;
  readonly direct: WayFindings;
  /** As Exchange tells; undefined where it did not. */
  readonly unifiedMessaging: { readonly enabled: boolean; readonly playOnPhone: boolean } | undefined;
  /** Whether the mailbox takes settings, and otherwise what Outlook said, if anything. */
  readonly settings: { readonly saved: true } | { readonly saved: false; readonly text: string };
}

export type MailboxCheckState =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'checked'; readonly findings: MailboxFindings };

/** Finds out, when somebody asks, what works in this mailbox. */
export interface MailboxCheck extends Watched<MailboxCheckState> {
  /** Nothing while it runs already. */
  run(this: void): void;
}
