import { createStore } from '../../createStore.ts';
import type { MailboxCheck, MailboxCheckState, MailboxFindings } from './MailboxCheck.ts';

/** @param check finds out; it is loaded when it is first wanted, as few ever want it */
export function createMailboxCheck(check: () => Promise<MailboxFindings>): MailboxCheck {
  const { getSnapshot, subscribe, update } = createStore<MailboxCheckState>({ kind: 'unasked' });
  return {
    getSnapshot,
    subscribe,
    run() {
      if (getSnapshot().kind === 'checking') return;
      update(() => ({ kind: 'checking' }));
      void check().then((findings) => {
        update(() => ({ kind: 'checked', findings }));
      });
    },
  };
}
