import type { ReactElement } from 'react';
import type { ActiveCall } from '../calls/life/Call.ts';
import { canBeDismissed, canBeHungUp } from '../calls/life/abilities.ts';
import { CallDetails } from './CallDetails.tsx';
import { callName } from './callName.ts';
import { callState, isTimed } from './callState.ts';
import { callTone } from './callTone.ts';
import { CallTrouble } from './CallTrouble.tsx';
import { Duration } from './Duration.tsx';
import { HangUpButton } from './HangUpButton.tsx';
import type { HangUpButtonProps } from './HangUpButton.tsx';
import { Lamp } from './Lamp.tsx';
import { PlayAgain } from './PlayAgain.tsx';
import type { PlayAgainProps } from './PlayAgain.tsx';
import { useStrings } from './StringsContext.ts';

export interface ActiveCallItemProps extends HangUpButtonProps, Pick<PlayAgainProps, 'calls'> {
  readonly dismiss: (key: string) => void;
  /** Absent where the call cannot be placed again. */
  readonly playAgain: (call: ActiveCall) => PlayAgainProps['play'] | undefined;
}

function DismissButton(props: Pick<ActiveCallItemProps, 'call' | 'dismiss'>): ReactElement {
  const { call, dismiss } = props;
  const strings = useStrings();
  return (
    <button
      type="button"
      className="button"
      aria-label={strings.dismissCall(callName(call, strings))}
      onClick={() => {
        dismiss(call.key);
      }}
    >
      {strings.dismiss}
    </button>
  );
}

/** The one button beside a call: what ends it, or takes off the list what cannot be ended from here. */
function MainButton({ call, hangUp, dismiss }: ActiveCallItemProps): ReactElement | null {
  switch (call.kind) {
    case 'unfollowed':
    case 'refused':
      return <DismissButton call={call} dismiss={dismiss} />;
    case 'ending':
      return null;
    default:
      return <HangUpButton call={call} hangUp={hangUp} />;
  }
}

/** What else can be done, below what is wrong. */
function OtherButtons(props: ActiveCallItemProps): ReactElement | null {
  const { call, calls, hangUp, dismiss, playAgain } = props;
  const strings = useStrings();
  const play = call.kind === 'refused' ? playAgain(call) : undefined;
  const canHangUp = call.kind === 'unfollowed' && canBeHungUp(call);
  const canDismiss = call.kind === 'live' && canBeDismissed(call);
  if (!play && !canHangUp && !canDismiss) return null;
  return (
    <div className="call-buttons">
      {play && (
        <PlayAgain
          calls={calls}
          play={play}
          className="button"
          words={strings.playAgain}
          label={strings.playAgainCall(callName(call, strings))}
        />
      )}
      {canHangUp && <HangUpButton call={call} hangUp={hangUp} />}
      {canDismiss && <DismissButton call={call} dismiss={dismiss} />}
    </div>
  );
}

/** One active call: what it is, its state, how long it has run, and how to end it. */
export function ActiveCallItem(props: ActiveCallItemProps): ReactElement {
  const { call } = props;
  const strings = useStrings();
  return (
    <li className="call" data-key={call.key} data-tone={callTone(call)}>
      <div className="call-line">
        <Lamp />
        <div className="call-what">
          <span className="call-name" dir="auto">
            {callName(call, strings)}
          </span>
          <span className="call-state">
            {callState(call, strings)} {isTimed(call) && <Duration since={call.since} />}
          </span>
        </div>
        <MainButton {...props} />
      </div>
      <CallTrouble call={call} calls={props.calls} hangUp={props.hangUp} />
      <OtherButtons {...props} />
      <CallDetails call={call} />
    </li>
  );
}
