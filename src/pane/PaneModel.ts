import type { Calls } from '../calls/createCalls.ts';
import type { Watched } from '../createStore.ts';
import type { Ticker } from '../calls/createTicker.ts';
import type { SelectedMessage } from '../calls/SelectedMessage.ts';

/** What the pane shows once Outlook is there. */
export interface PaneModel {
  readonly calls: Calls;
  readonly selection: Watched<SelectedMessage | undefined>;
  readonly online: Watched<boolean>;
  readonly ticker: Ticker;
}
