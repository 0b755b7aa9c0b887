import type { ReactElement, ReactNode } from 'react';
import type { LiveCall, RefusedCall } from '../calls/life/Call.ts';
import { callsInTheWay } from '../calls/place/callsInTheWay.ts';
import { lineOf } from '../faults/lineOf.ts';
import { CallsInTheWay } from './CallsInTheWay.tsx';
import { Countdown } from './Countdown.tsx';
import { FaultMessage } from './FaultMessage.tsx';
import type { HangUpButtonProps } from './HangUpButton.tsx';
import type { PlayAgainProps } from './PlayAgain.tsx';
import { useStrings } from './StringsContext.ts';
import { useWatched } from './useWatched.ts';

/** What is wrong, in words that no failure brings along. */
function Alert(props: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <div role="alert" className="fault">
      <strong>{props.title}</strong>
      <p>{props.children}</p>
    </div>
  );
}

function TroubleOfLive({ call }: { readonly call: LiveCall }): ReactElement | null {
  const strings = useStrings();
  const { hangUp, lookUpFault } = call;
  switch (hangUp.kind) {
    case 'failed':
      return <FaultMessage urgent fault={hangUp.fault} brief={lineOf(hangUp.fault).concernsAll === true} />;
    case 'postponed':
      return (
        <FaultMessage fault={hangUp.fault}>
          <Countdown pause={hangUp.pause} sentence={strings.tryAgainAt} />
        </FaultMessage>
      );
    case 'ignored':
      return <Alert title={strings.stillRuns.title}>{strings.stillRuns.sentence}</Alert>;
    default: {
      const isExplainedAbove = lookUpFault && lineOf(lookUpFault).concernsAll;
      return lookUpFault && !call.information && !isExplainedAbove ? (
        <FaultMessage fault={lookUpFault} />
      ) : null;
    }
  }
}

export interface CallTroubleProps extends HangUpButtonProps, Pick<PlayAgainProps, 'calls'> {}

function TroubleOfRefused(props: CallTroubleProps & { readonly call: RefusedCall }): ReactElement {
  const { call, calls, hangUp } = props;
  const strings = useStrings();
  const inTheWay = callsInTheWay(call, useWatched(calls).active);
  if (inTheWay.length > 0) return <CallsInTheWay inTheWay={inTheWay} hangUp={hangUp} />;
  return call.fault ? (
    <FaultMessage urgent fault={call.fault} brief={lineOf(call.fault).concernsAll === true} />
  ) : (
    <Alert title={strings.neverSent.title}>{strings.neverSent.sentence}</Alert>
  );
}

/** What is wrong with a call. Only what somebody has just tried, and what failed for good, interrupts whoever listens. */
export function CallTrouble({ call, ...rest }: CallTroubleProps): ReactElement | null {
  const strings = useStrings();
  switch (call.kind) {
    case 'unfollowed':
      return (
        <FaultMessage urgent fault={call.fault}>
          {call.idMayCome ? strings.unfollowedYet : strings.unfollowedSentence}
        </FaultMessage>
      );
    case 'refused':
      return <TroubleOfRefused call={call} {...rest} />;
    case 'live':
      return <TroubleOfLive call={call} />;
    default:
      return null;
  }
}
