import type { ReactElement } from 'react';
import type { ActiveCall } from '../calls/life/Call.ts';
import { CallDetails } from './CallDetails.tsx';
import { callName } from './callName.ts';
import { callState } from './callState.ts';
import { callTone } from './callTone.ts';
import { Countdown } from './Countdown.tsx';
import { Duration } from './Duration.tsx';
import { FaultMessage } from './FaultMessage.tsx';
import { HangUpButton } from './HangUpButton.tsx';
import type { HangUpButtonProps } from './HangUpButton.tsx';
import { Lamp } from './Lamp.tsx';
import { useStrings } from './StringsContext.ts';

export interface ActiveCallItemProps extends HangUpButtonProps {
  readonly dismiss: (key: string) => void;
}

/** What is wrong with a call. Only what somebody has just tried, and what failed for good, interrupts whoever listens. */
function Troubles({ call }: { readonly call: ActiveCall }): ReactElement | null {
  const strings = useStrings();
  if (call.kind === 'unfollowed') {
    return (
      <FaultMessage urgent fault={call.fault}>
        {strings.unfollowedSentence}
      </FaultMessage>
    );
  }
  if (call.kind !== 'live') return null;
  const { hangUp, lookUpFault } = call;
  if (hangUp.kind === 'failed')
    return <FaultMessage urgent fault={hangUp.fault} brief={hangUp.fault.kind === 'refused'} />;
  if (hangUp.kind === 'postponed') {
    return (
      <FaultMessage fault={hangUp.fault}>
        <Countdown until={hangUp.at} sentence={strings.tryAgainAt} />
      </FaultMessage>
    );
  }
  const isExplainedAbove = lookUpFault?.kind === 'refused';
  return lookUpFault && !call.information && !isExplainedAbove ? <FaultMessage fault={lookUpFault} /> : null;
}

/** One active call: what it is, its state, how long it has run, and how to end it. */
export function ActiveCallItem(props: ActiveCallItemProps): ReactElement {
  const { call, hangUp, dismiss } = props;
  const strings = useStrings();
  const name = callName(call, strings);
  return (
    <li className="call" data-key={call.key} data-tone={callTone(call)}>
      <div className="call-line">
        <Lamp />
        <div className="call-what">
          <span className="call-name" dir="auto">
            {name}
          </span>
          <span className="call-state">
            {callState(call, strings)} <Duration since={call.since} />
          </span>
        </div>
        {call.kind === 'unfollowed' ? (
          <button
            type="button"
            className="button"
            aria-label={strings.dismissCall(name)}
            onClick={() => {
              dismiss(call.key);
            }}
          >
            {strings.dismiss}
          </button>
        ) : (
          <HangUpButton call={call} hangUp={hangUp} />
        )}
      </div>
      <Troubles call={call} />
      <CallDetails call={call} />
    </li>
  );
}
