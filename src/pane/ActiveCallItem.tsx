import { Button } from '@fluentui/react-button';
import { memo } from 'react';
import type { ReactElement } from 'react';
import type { ActiveCall } from '../calls/Call.ts';
import { CallDetails } from './CallDetails.tsx';
import { callName } from './callName.ts';
import { callState } from './callState.ts';
import { Countdown } from './Countdown.tsx';
import { Duration } from './Duration.tsx';
import { FaultMessage } from './FaultMessage.tsx';
import { useStrings } from './StringsContext.ts';

export interface ActiveCallItemProps {
  readonly call: ActiveCall;
  readonly hangUp: (key: string) => void;
  readonly dismiss: (key: string) => void;
}

/** A word for the style sheet: what the dot beside the state looks like. State is never told by it alone. */
function toneOf(call: ActiveCall): string {
  if (call.kind !== 'live') return call.kind;
  return call.hangUp.kind === 'sending' ? 'hangingUp' : (call.information?.state ?? 'unknown');
}

function HangUpButton({ call, hangUp }: Omit<ActiveCallItemProps, 'dismiss'>): ReactElement {
  const strings = useStrings();
  const underWay =
    call.kind === 'placing' ? call.hangUpWanted : call.kind === 'live' && call.hangUp.kind === 'sending';
  return (
    <Button
      className="hang-up"
      appearance="primary"
      disabledFocusable={underWay}
      aria-label={strings.hangUpCall(callName(call, strings))}
      onClick={() => {
        hangUp(call.key);
      }}
    >
      {underWay ? strings.hangingUp : strings.hangUp}
    </Button>
  );
}

function Troubles({ call }: { readonly call: ActiveCall }): ReactElement | null {
  const strings = useStrings();
  if (call.kind === 'unfollowed') {
    return (
      <FaultMessage fault={call.fault}>
        <br />
        {strings.unfollowedSentence}
      </FaultMessage>
    );
  }
  if (call.kind !== 'live') return null;
  const { hangUp, lookUpFault } = call;
  if (hangUp.kind === 'failed') return <FaultMessage fault={hangUp.fault} />;
  if (hangUp.kind === 'postponed') {
    return (
      <FaultMessage fault={hangUp.fault}>
        <Countdown until={hangUp.at} sentence={strings.tryAgainAt} />
      </FaultMessage>
    );
  }
  return lookUpFault && !call.information ? <FaultMessage fault={lookUpFault} /> : null;
}

/** One active call: what it is, its state, how long it has run, and how to end it. */
export const ActiveCallItem = memo(function ActiveCallItem(props: ActiveCallItemProps): ReactElement {
  const { call, hangUp, dismiss } = props;
  const strings = useStrings();
  const name = callName(call, strings);
  return (
    <li className="call" data-key={call.key} data-tone={toneOf(call)}>
      <div className="call-line">
        <div className="call-what">
          <span className="call-name">{name}</span>
          <span className="call-state">
            {callState(call, strings)} <Duration since={call.since} />
          </span>
        </div>
        {call.kind === 'unfollowed' ? (
          <Button
            aria-label={strings.dismissCall(name)}
            onClick={() => {
              dismiss(call.key);
            }}
          >
            {strings.dismiss}
          </Button>
        ) : (
          <HangUpButton call={call} hangUp={hangUp} />
        )}
      </div>
      <Troubles call={call} />
      <CallDetails call={call} />
    </li>
  );
});
