import { Button } from '@fluentui/react-button';
import type { ReactElement } from 'react';
import type { ActiveCall } from '../calls/Call.ts';
import { callName } from './callName.ts';
import { Handset } from './Handset.tsx';
import { useStrings } from './StringsContext.ts';

export interface HangUpButtonProps {
  readonly call: ActiveCall;
  readonly hangUp: (key: string) => void;
}

/** Ends a call. Its words stay while that is under way: the state beside it says so. */
export function HangUpButton({ call, hangUp }: HangUpButtonProps): ReactElement {
  const strings = useStrings();
  const underWay =
    call.kind === 'placing' ? call.hangUpWanted : call.kind === 'live' && call.hangUp.kind === 'sending';
  return (
    <Button
      className="hang-up"
      appearance="primary"
      icon={<Handset />}
      disabledFocusable={underWay}
      aria-label={strings.hangUpCall(callName(call, strings))}
      onKeyDown={(event) => {
        // When the call ends the focus goes to the next one: a key that is still held must not hang that up, too.
        if (event.repeat && event.key !== 'Tab') event.preventDefault();
      }}
      onClick={() => {
        hangUp(call.key);
      }}
    >
      {strings.hangUp}
    </Button>
  );
}
