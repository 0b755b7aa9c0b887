import type { ReactElement } from 'react';
import { lineOf } from '../../faults/lineOf.ts';
import type { Strings } from '../../strings/Strings.ts';
import { CallFacts, DetailsButton } from '../rows/CallDetails.tsx';
import type { Copier } from '../rows/CallDetails.tsx';
import { CallStateLine, CallTime } from '../rows/CallLines.tsx';
import { DismissButton } from '../rows/CallRow.tsx';
import { callTone } from '../rows/callTone.ts';
import { Lamp } from '../rows/Lamp.tsx';
import { CallingAlready } from '../trouble/CallingAlready.tsx';
import { CallTrouble } from '../trouble/CallTrouble.tsx';
import { inCard } from '../Views.ts';
import type { PaneState, ViewProps } from '../Views.ts';
import { AnotherNumber } from './AnotherNumber.tsx';
import { canPlay, cardOf, numberOf } from './cardOf.ts';
import type { CardContent } from './cardOf.ts';
import { MainButton } from './MainButton.tsx';
import { KnownNumbers, NumberField } from './NumberField.tsx';
import { problemOf } from './problemOf.ts';

export interface CardProps extends ViewProps {
  readonly copier?: Copier;
}

/** Who left the message, and what it is; the second is never empty, so that nothing below moves. */
function headOf({ message }: PaneState, strings: Strings): readonly [who: string, what: string] {
  if (!message) return [strings.selectMessage, ''];
  const { from, subject, voiceMessage } = message;
  const what = voiceMessage
    ? strings.voiceMessage
    : subject
      ? strings.readAloud(subject)
      : strings.readAloudWithoutSubject;
  return from ? [from, what] : [what, ''];
}

/** Why no message can be played in this mailbox. */
function Closed({ state, language }: Pick<ViewProps, 'state' | 'language'>): ReactElement {
  const { strings } = language;
  const { unifiedMessaging } = state.calls;
  switch (unifiedMessaging.kind) {
    case 'noPhone':
      return <p>{strings.noPhone(unifiedMessaging.product)}</p>;
    case 'playOnPhoneDisabled':
      return <p>{strings.playOnPhoneDisabled}</p>;
    default:
      return <p>{strings.umNotEnabled}</p>;
  }
}

/** Whether the number stands there to be changed: before a call, and after one that was refused because of it. */
function hasField(content: CardContent): boolean {
  if (content.kind === 'ready') return true;
  if (content.kind !== 'active' || content.call.kind !== 'refused') return false;
  const { fault } = content.call;
  return fault !== undefined && lineOf(fault).next === 'changeNumber';
}

const troubleId = 'card-trouble';

function Middle(props: CardProps & { readonly content: CardContent }): ReactElement {
  const { content, state, language } = props;
  if (content.kind === 'closed') return <Closed {...props} />;
  if (hasField(content)) {
    const refused = content.kind === 'active' ? content.call : undefined;
    const problem = problemOf(state, state.message, language.strings);
    return (
      <NumberField
        {...props}
        number={numberOf(state, refused)}
        problem={problem}
        describedBy={refused && troubleId}
      />
    );
  }
  if (content.kind === 'ready') return <></>;
  const { call } = content;
  return (
    <div className="card-call">
      <Lamp />
      <CallStateLine call={call} language={language} />
      <p className="call-time">
        <CallTime call={call} />
      </p>
    </div>
  );
}

/** What is wrong with the open message's call, or with pressing for another. */
function Wrong(props: CardProps & { readonly content: CardContent }): ReactElement | null {
  const { content, actions, state } = props;
  const { message } = state;
  if (content.kind === 'active') {
    return (
      <div id={troubleId} className="card-trouble">
        <CallTrouble {...props} call={content.call} />
      </div>
    );
  }
  const played = content.kind === 'over' ? content.call.about.number : undefined;
  const again = (): void => {
    if (message) actions.play(inCard, message, played ?? numberOf(state), true);
  };
  return message ? <CallingAlready {...props} at={inCard} itemId={message.itemId} again={again} /> : null;
}

/** What is below the button: it grows where nothing is pressed. */
function Below(props: CardProps & { readonly content: CardContent }): ReactElement {
  const { content, state, copier } = props;
  const { message } = state;
  const isField = hasField(content);
  return (
    <>
      <Wrong {...props} />
      {isField && <KnownNumbers {...props} />}
      {!isField && message && 'call' in content && canPlay(state) && (
        <AnotherNumber {...props} message={message} />
      )}
      {'call' in content && <CallFacts {...props} call={content.call} copier={copier} />}
    </>
  );
}

function Buttons(props: CardProps & { readonly content: CardContent }): ReactElement | null {
  const { content, actions, language, copier } = props;
  if (content.kind === 'closed') return null;
  const call = 'call' in content ? content.call : undefined;
  const canBeDismissed = call && ['ended', 'refused', 'unfollowed'].includes(call.kind);
  return (
    <div className="card-buttons">
      <MainButton {...props} content={content} hasField={hasField(content)} />
      {canBeDismissed && <DismissButton call={call} actions={actions} language={language} />}
      {call && <DetailsButton {...props} call={call} copier={copier} />}
    </div>
  );
}

/**
 * The open message: at the top, at one place, of one height. Its call, while there is one, is the first of the list; the
 * element and its button stay the same, so that neither the focus nor the pointer has to move.
 */
export function Card(props: CardProps): ReactElement {
  const { state, actions, language } = props;
  const { strings } = language;
  const content = cardOf(state);
  const [who, what] = headOf(state, strings);
  const call = 'call' in content ? content.call : undefined;
  const isActive = content.kind === 'active';
  return (
    <div
      role={isActive ? 'listitem' : 'group'}
      aria-label={isActive ? undefined : strings.playOnPhone}
      className="card"
      data-key={call?.key}
      data-tone={call && callTone(call)}
    >
      <p className="card-who" dir="auto">
        {who}
      </p>
      <p className="card-what" dir="auto">
        {what}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const refused = call?.kind === 'refused' ? call : undefined;
          const number = numberOf(state, refused);
          if (refused) actions.dismiss(refused.key);
          if (state.message) actions.play(inCard, state.message, number, false);
        }}
      >
        <div className="card-middle">
          <Middle {...props} content={content} />
        </div>
        <Buttons {...props} content={content} />
      </form>
      <Below {...props} content={content} />
    </div>
  );
}
