import type { ReactElement } from 'react';
import { canBeHungUp } from '../../calls/life/abilities.ts';
import { playedMessage } from '../../calls/place/placeMessage.ts';
import { callName } from '../rows/callName.ts';
import { isHangingUp } from '../rows/isHangingUp.ts';
import { Handset } from '../rows/Lamp.tsx';
import { inCard } from '../Views.ts';
import type { ViewProps } from '../Views.ts';
import { numberOf } from './cardOf.ts';
import type { CardContent } from './cardOf.ts';

/** What the button does, and is called. */
interface Meaning {
  readonly className: string;
  readonly words: string;
  readonly label?: string;
  readonly isDisabled?: boolean;
  /** Absent where it submits the number. */
  readonly press?: () => void;
}

export interface MainButtonProps extends ViewProps {
  readonly content: Exclude<CardContent, { readonly kind: 'closed' }>;
  /** Whether a number can be typed above it. */
  readonly hasField: boolean;
}

function hangUpMeaning({ content, actions, language }: MainButtonProps): Meaning | undefined {
  if (content.kind === 'ready') return undefined;
  const { call } = content;
  const { strings } = language;
  const words = {
    className: 'button main hang-up',
    words: strings.hangUp,
    label: strings.hangUpCall(callName(call, language)),
  };
  // While the hand is still on it, it does not become the button that would ring again.
  if (call.kind === 'ended')
    return content.kind === 'over' && content.isFresh ? { ...words, isDisabled: true } : undefined;
  if (call.kind === 'refused' || (call.kind === 'unfollowed' && !canBeHungUp(call) && !call.hangUpWanted))
    return undefined;
  return {
    ...words,
    isDisabled: isHangingUp(call),
    press: () => {
      actions.hangUp(call.key);
    },
  };
}

function meaningOf(props: MainButtonProps): Meaning {
  const { content, state, actions, language, hasField } = props;
  const { strings } = language;
  const hangUp = hangUpMeaning(props);
  if (hangUp) return hangUp;
  if (content.kind !== 'ready' && !hasField) {
    const { call } = content;
    const played = playedMessage(call);
    return {
      className: 'button main primary',
      words: strings.playAgain,
      label: strings.playAgainCall(callName(call, language)),
      isDisabled: !played,
      press: () => {
        if (played) actions.play(inCard, played.message, played.number, false);
      },
    };
  }
  const isNumberAwaited = state.calls.unifiedMessaging.kind === 'asking' && numberOf(state).trim() === '';
  return {
    className: 'button main primary',
    words: strings.playOnPhone,
    isDisabled: !state.message || isNumberAwaited,
  };
}

/**
 * The one button of the card: the same in the same place, whatever it does. It is never plainly disabled, which would take
 * the focus away from it. Native, because it can be pressed before Fluent is there.
 */
export function MainButton(props: MainButtonProps): ReactElement {
  const { className, words, label, isDisabled = false, press } = meaningOf(props);
  return (
    <button
      type={press || isDisabled ? 'button' : 'submit'}
      className={className}
      aria-label={label}
      aria-disabled={isDisabled}
      onClick={() => {
        if (!isDisabled) press?.();
      }}
    >
      <Handset />
      <span>{words}</span>
    </button>
  );
}
