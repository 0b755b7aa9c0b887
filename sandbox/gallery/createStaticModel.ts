import { emptyCallList } from '../../src/calls/list/CallList.ts';
import type { MailboxCheckState } from '../../src/calls/check/MailboxCheck.ts';
import type { Calls } from '../../src/calls/Calls.ts';
import type { CallsSnapshot } from '../../src/calls/CallsSnapshot.ts';
import type { SelectedMessage } from '../../src/calls/place/SelectedMessage.ts';
import { createPaneState } from '../../src/pane/createPaneState.ts';
import type { PaneModel } from '../../src/pane/PaneModel.ts';
import { galleryNow } from './exampleCalls.ts';

/** What differs from a pane with nothing in it beside an open voice message. */
export interface Situation extends Partial<CallsSnapshot> {
  readonly message?: SelectedMessage | undefined;
  readonly online?: boolean;
  readonly check?: MailboxCheckState;
  /** The key of the ended call that the open message's card shows. */
  readonly followed?: string;
}

const openMessage: SelectedMessage = {
  itemId: 'message-1',
  subject: 'Voice mail from Anna Muster',
  from: 'Anna Muster',
  voiceMessage: true,
};

const nothing = (): void => undefined;

function still<State>(state: State): { getSnapshot: () => State; subscribe: () => () => void } {
  return { getSnapshot: () => state, subscribe: () => nothing };
}

/** A model that stands still: what the pane's own views show of one moment, and nothing behind them. */
export function createStaticModel(situation: Situation): PaneModel {
  const { online = true, check = { kind: 'unasked' }, followed, ...changes } = situation;
  const snapshot: CallsSnapshot = {
    ...emptyCallList,
    unifiedMessaging: { kind: 'enabled', dialString: '+49 30 5550 123' },
    quiet: undefined,
    memory: 'mailbox',
    ...changes,
  };
  const calls: Calls = {
    ...still(snapshot),
    add: () => Promise.resolve('unknown'),
    place: () => snapshot.active[0],
    hangUp: nothing,
    dismiss: nothing,
    clearRecent: nothing,
    follow: nothing,
    setAwake: nothing,
    lookUp: () => Promise.resolve(),
    lookUpAll: nothing,
    readMemory: nothing,
    takeUpMemory: nothing,
    askConfiguration: nothing,
  };
  const state = createPaneState({
    calls,
    selection: still('message' in situation ? situation.message : openMessage),
    online: still(online),
    clock: { now: () => galleryNow, after: () => nothing },
    isPointedAt: () => false,
    followed,
  });
  return {
    calls,
    state,
    about: {
      diagnosis: still({ way: 'makeEwsRequestAsync', server: { build: '15.1.2507.6', name: 'V2017_07_11' } }),
      readVersions: () => ({
        activeCalls: '1.0.0',
        officeJs: '16.0.20530.0',
        outlook: 'OutlookWebApp 15.1.2507.6 (ThreeColumns)',
        mailbox: '1.5',
        language: 'en-US',
      }),
      check: { ...still(check), run: nothing },
    },
    ticker: still(galleryNow),
  };
}
