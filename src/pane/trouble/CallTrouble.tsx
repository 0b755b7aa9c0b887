import type { ReactElement } from 'react';
import type { ActiveCall, LiveCall, RefusedCall } from '../../calls/life/Call.ts';
import { callsInTheWay } from '../../calls/place/callsInTheWay.ts';
import { lineOf } from '../../faults/lineOf.ts';
import type { Strings } from '../../strings/Strings.ts';
import { HangUpButton } from '../rows/HangUpButton.tsx';
import { Countdown } from '../rows/Times.tsx';
import type { ViewProps } from '../Views.ts';
import { FaultMessage, Trouble } from './FaultMessage.tsx';

function TroubleOfLive(props: { readonly call: LiveCall; readonly strings: Strings }): ReactElement | null {
  const { call, strings } = props;
  const { hangUp, lookUpFault } = call;
  switch (hangUp.kind) {
    case 'failed':
      return <FaultMessage urgent fault={hangUp.fault} strings={strings} />;
    case 'postponed':
      return (
        <FaultMessage fault={hangUp.fault} strings={strings}>
          <Countdown pause={hangUp.pause} sentence={strings.tryAgainAt} />
        </FaultMessage>
      );
    case 'ignored':
      return (
        <Trouble urgent title={strings.stillRuns.title}>
          {strings.stillRuns.sentence}
        </Trouble>
      );
    default: {
      const isExplainedAbove = lookUpFault && lineOf(lookUpFault).concernsAll;
      return lookUpFault && !call.information && !isExplainedAbove ? (
        <FaultMessage fault={lookUpFault} strings={strings} />
      ) : null;
    }
  }
}

/** More have their own buttons in the list, and one of these is enough. */
const most = 2;

function TroubleOfRefused(props: ViewProps & { readonly call: RefusedCall }): ReactElement {
  const { call, state, actions, language } = props;
  const { strings } = language;
  const inTheWay = callsInTheWay(call, state.calls.active);
  if (inTheWay.length > 0) {
    return (
      <>
        <Trouble urgent title={strings.callsInTheWay.title}>
          {strings.callsInTheWay.sentence}
        </Trouble>
        <div className="call-buttons">
          {inTheWay.slice(0, most).map((other) => (
            <HangUpButton key={other.key} isNamed call={other} hangUp={actions.hangUp} language={language} />
          ))}
        </div>
      </>
    );
  }
  if (call.fault) return <FaultMessage urgent fault={call.fault} strings={strings} />;
  return (
    <Trouble urgent title={strings.neverSent.title}>
      {strings.neverSent.sentence}
    </Trouble>
  );
}

/** What is wrong with a call. Only what somebody has just tried, and what failed for good, interrupts whoever listens. */
export function CallTrouble(props: ViewProps & { readonly call: ActiveCall }): ReactElement | null {
  const { call, language } = props;
  const { strings } = language;
  switch (call.kind) {
    case 'unfollowed':
      return (
        <FaultMessage urgent fault={call.fault} strings={strings}>
          {call.idMayCome ? strings.unfollowedYet : strings.unfollowedSentence}
        </FaultMessage>
      );
    case 'refused':
      return <TroubleOfRefused {...props} call={call} />;
    case 'live':
      return <TroubleOfLive call={call} strings={strings} />;
    default:
      return null;
  }
}
