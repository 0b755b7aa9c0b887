import { useState } from 'react';
import type { ReactElement } from 'react';
import type { CallsSnapshot } from '../calls/CallsSnapshot.ts';
import type { PlaceOutcome } from '../calls/place/placeMessage.ts';
import type { Watched } from '../createStore.ts';
import { CallingAlready } from './CallingAlready.tsx';

export interface PlayAgainProps {
  readonly calls: Watched<CallsSnapshot>;
  readonly play: (again: boolean) => PlaceOutcome;
  readonly className: string;
  readonly words: string;
  /** What screen readers read: the words, and of which call. */
  readonly label: string;
}

/** Plays the message of a call anew, to the same number. */
export function PlayAgain({ calls, play, className, words, label }: PlayAgainProps): ReactElement {
  const [outcome, setOutcome] = useState<PlaceOutcome>();
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        onClick={() => {
          setOutcome(play(false));
        }}
      >
        {words}
      </button>
      {outcome?.kind === 'callingAlready' && (
        <CallingAlready
          calls={calls}
          callKey={outcome.key}
          again={() => {
            setOutcome(play(true));
          }}
        />
      )}
    </>
  );
}
