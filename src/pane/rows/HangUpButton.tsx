import type { ReactElement } from 'react';
import type { ActiveCall } from '../../calls/life/Call.ts';
import type { ViewProps } from '../Views.ts';
import { callName } from './callName.ts';
import { isHangingUp } from './isHangingUp.ts';
import { Handset } from './Lamp.tsx';

export interface HangUpButtonProps extends Pick<ViewProps, 'language'> {
  readonly call: ActiveCall;
  readonly hangUp: (key: string) => void;
  /** Whether the button itself says which call it ends: away from that call's row. */
  readonly isNamed?: boolean;
}

/**
 * Ends a call. Its words stay while that is under way, and so does the focus: the state beside it says so. Not Fluent's
 * button, as all that is drawn before Fluent is there.
 */
export function HangUpButton(props: HangUpButtonProps): ReactElement {
  const { call, hangUp, language, isNamed = false } = props;
  const { strings } = language;
  const named = strings.hangUpCall(callName(call, language));
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
