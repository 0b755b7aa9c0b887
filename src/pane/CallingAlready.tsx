import type { ReactElement } from 'react';
import type { CallsSnapshot } from '../calls/CallsSnapshot.ts';
import type { Watched } from '../createStore.ts';
import { useStrings } from './StringsContext.ts';
import { useWatched } from './useWatched.ts';

export interface CallingAlreadyProps {
  readonly calls: Watched<CallsSnapshot>;
  /** The call that plays the same message to the same number. */
  readonly callKey: string;
  /** Places a second one. */
  readonly again: () => void;
}

/** Says why nothing was sent, as long as that is so; a second call takes a second, deliberate step. */
export function CallingAlready({ calls, callKey, again }: CallingAlreadyProps): ReactElement | null {
  const strings = useStrings();
  const { active } = useWatched(calls);
  if (!active.some(({ key, kind }) => key === callKey && kind !== 'refused')) return null;
  return (
    <div className="fault">
      <p role="alert">{strings.callingAlready}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={again}>
          {strings.callTwice}
        </button>
      </div>
    </div>
  );
}
