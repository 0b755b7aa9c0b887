import type { ReactElement } from 'react';
import type { ActiveCall } from '../calls/life/Call.ts';
import { callName } from './callName.ts';
import { Handset } from './Handset.tsx';
import { isHangingUp } from './isHangingUp.ts';
import { useStrings } from './StringsContext.ts';

export interface HangUpButtonProps {
  readonly call: ActiveCall;
  readonly hangUp: (key: string) => void;
  /** Whether the button itself says which call it ends: away from that call's row. */
  readonly isNamed?: boolean;
}

/** Ends a call. Its words stay while that is under way, and so does the focus: the state beside it says so. */
export function HangUpButton({ call, hangUp, isNamed = false }: HangUpButtonProps): ReactElement {
  const strings = useStrings();
  const named = strings.hangUpCall(callName(call, strings));
  return (
    <button
      type="button"
      className="button hang-up"
      aria-disabled={isHangingUp(call)}
      aria-label={named}
      onClick={() => {
        hangUp(call.key);
      }}
    >
      <Handset />
      <span>{isNamed ? named : strings.hangUp}</span>
    </button>
  );
}
