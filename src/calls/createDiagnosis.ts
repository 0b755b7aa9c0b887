import { createStore } from '../createStore.ts';
import type { Watched } from '../createStore.ts';
import type { Answer } from '../ews/Ask.ts';
import type { Way } from '../ews/Way.ts';
import { isUnknownCall } from '../ews/isUnknownCall.ts';
import type { Diagnosis } from './Diagnosis.ts';

/** Notes what comes back, and on which way. */
export interface DiagnosisNotes extends Watched<Diagnosis> {
  notice(this: void, answer: Answer<unknown>, way: Way): void;
}

export function createDiagnosis(): DiagnosisNotes {
  const store = createStore<Diagnosis>({});
  return {
    getSnapshot: store.getSnapshot,
    subscribe: store.subscribe,
    notice(answer, way) {
      store.update((known) => {
        const server = answer.server ? { server: answer.server } : {};
        if (answer.kind === 'success') {
          // Look-ups are many and mostly say nothing new.
          return known.way === way && known.server?.build === answer.server?.build
            ? known
            : { ...known, ...server, way };
        }
        // A call that is over is no fault, and an answer of Exchange shows the way all the same.
        return isUnknownCall(answer)
          ? { ...known, ...server, way }
          : { ...known, ...server, lastFault: answer };
      });
    },
  };
}
