import type { ReactElement } from 'react';
import type { ActiveCall } from '../calls/life/Call.ts';
import { callName } from './callName.ts';
import { Handset } from './Handset.tsx';
import { isHangingUp } from './isHangingUp.ts';
import { useStrings } from './StringsContext.ts';

export interface HangUpButtonProps {
  readonly call: ActiveCall;
  readonly hangUp: (key: string) => void;
}

/** Ends a call. Its words stay while that is under way, and so does the focus: the state beside it says so. */
export function HangUpButton({ call, hangUp }: HangUpButtonProps): ReactElement {
  const strings = useStrings();
  return (
    <button
      type="button"
      className="button hang-up"
      aria-disabled={isHangingUp(call)}
      aria-label={strings.hangUpCall(callName(call, strings))}
      onClick={() => {
        hangUp(call.key);
      }}
    >
      <Handset />
      <span>{strings.hangUp}</span>
    </button>
  );
}
