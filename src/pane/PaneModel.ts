import type { MailboxCheck } from '../calls/check/MailboxCheck.ts';
import type { Diagnosis } from '../calls/Diagnosis.ts';
import type { Calls } from '../calls/Calls.ts';
import type { Watched } from '../createStore.ts';
import type { Ticker } from '../calls/createTicker.ts';
import type { PaneActions, PaneState } from './Views.ts';

/** What the pane runs in. */
export interface Versions {
  readonly activeCalls: string;
  readonly officeJs: string | undefined;
  readonly outlook: string;
  readonly mailbox: string;
  readonly language: string;
}

/** What support wants to know. */
export interface About {
  readonly diagnosis: Watched<Diagnosis>;
  readVersions(this: void): Versions;
  readonly check: MailboxCheck;
}

/** What the pane shows once Outlook is there. */
export interface PaneModel {
  readonly calls: Calls;
  readonly state: Watched<PaneState> & { readonly actions: PaneActions };
  readonly about: About;
  readonly ticker: Ticker;
}
