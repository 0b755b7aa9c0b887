import type { ReactElement } from 'react';
import type { Call } from '../../calls/life/Call.ts';
import { playedMessage } from '../../calls/place/placeMessage.ts';
import { CallingAlready } from '../trouble/CallingAlready.tsx';
import type { ViewProps } from '../Views.ts';
import { callName } from './callName.ts';

export interface PlayAgainProps extends ViewProps {
  readonly call: Call;
  readonly className: string;
}

/** Plays the message of a call anew, to the same number. Nothing where they are not both known. */
export function PlayAgain(props: PlayAgainProps): ReactElement | null {
  const { call, actions, language, className } = props;
  const played = playedMessage(call);
  if (!played) return null;
  const play = (again: boolean): void => {
    actions.play(call.key, played.message, played.number, again);
  };
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={language.strings.playAgainCall(callName(call, language))}
        onClick={() => {
          play(false);
        }}
      >
        {language.strings.playAgain}
      </button>
      <CallingAlready {...props} at={call.key} itemId={played.message.itemId} again={play} />
    </>
  );
}
