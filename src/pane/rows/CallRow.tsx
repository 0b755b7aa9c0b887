import type { ReactElement } from 'react';
import { canBeDismissed, canBeHungUp } from '../../calls/life/abilities.ts';
import type { ActiveCall } from '../../calls/life/Call.ts';
import { playedMessage } from '../../calls/place/placeMessage.ts';
import { canPlay } from '../card/cardOf.ts';
import { CallTrouble } from '../trouble/CallTrouble.tsx';
import type { RowCall, ViewProps } from '../Views.ts';
import { CallFacts, DetailsButton } from './CallDetails.tsx';
import type { Copier } from './CallDetails.tsx';
import { CallStateLine, CallTime } from './CallLines.tsx';
import { callName, callTitle } from './callName.ts';
import { callTone } from './callTone.ts';
import { HangUpButton } from './HangUpButton.tsx';
import { Lamp } from './Lamp.tsx';
import { PlayAgain } from './PlayAgain.tsx';

export interface CallRowProps extends ViewProps {
  readonly call: RowCall;
  readonly copier?: Copier;
}

/** Takes off the list what cannot be ended from here. */
export function DismissButton(
  props: Pick<ViewProps, 'actions' | 'language'> & { readonly call: RowCall },
): ReactElement {
  const { call, actions, language } = props;
  const { strings } = language;
  return (
    <button
      type="button"
      className="button"
      aria-label={strings.dismissCall(callName(call, language))}
      onClick={() => {
        actions.dismiss(call.key);
      }}
    >
      {strings.dismiss}
    </button>
  );
}

/** The one button beside a call. One that has ended a moment ago has none: nothing may come under the hand. */
function MainButton({ call, actions, language }: CallRowProps): ReactElement | null {
  switch (call.kind) {
    case 'unfollowed':
    case 'refused':
      return <DismissButton call={call} actions={actions} language={language} />;
    case 'ending':
    case 'ended':
      return null;
    default:
      return <HangUpButton call={call} hangUp={actions.hangUp} language={language} />;
  }
}

function otherButton(props: CallRowProps & { readonly call: ActiveCall }): ReactElement | false {
  const { call, state, actions, language } = props;
  switch (call.kind) {
    case 'refused':
      return (
        canPlay(state) && playedMessage(call) !== undefined && <PlayAgain {...props} className="button" />
      );
    case 'unfollowed':
      return canBeHungUp(call) && <HangUpButton call={call} hangUp={actions.hangUp} language={language} />;
    case 'live':
      return canBeDismissed(call) && <DismissButton call={call} actions={actions} language={language} />;
    default:
      return false;
  }
}

/** What else can be done, below what is wrong. */
function OtherButtons(props: CallRowProps & { readonly call: ActiveCall }): ReactElement | false {
  const button = otherButton(props);
  return button && <div className="call-buttons">{button}</div>;
}

/** A call of the list in two lines: who and for how long; how it is, and the number. */
export function CallRow({ copier, ...props }: CallRowProps): ReactElement {
  const { call, language } = props;
  const details = { ...props, copier };
  return (
    <div role="listitem" className="call" data-key={call.key} data-tone={callTone(call)}>
      <Lamp />
      <p className="call-who" dir="auto">
        {callTitle(call, language)}
      </p>
      <p className="call-time">
        <CallTime call={call} />
      </p>
      <CallStateLine call={call} language={language} />
      <MainButton {...props} />
      <DetailsButton {...details} />
      {call.kind !== 'ended' && (
        <>
          <CallTrouble {...props} call={call} />
          <OtherButtons {...props} call={call} />
        </>
      )}
      <CallFacts {...details} />
    </div>
  );
}
