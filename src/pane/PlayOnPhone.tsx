import { Button, Field, Input } from '@fluentui/react-components';
import { memo, useLayoutEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { CallsSnapshot } from '../calls/CallsSnapshot.ts';
import type { UsedNumber } from '../calls/list/CallList.ts';
import type { PlaceOutcome } from '../calls/place/placeMessage.ts';
import type { SelectedMessage } from '../calls/place/SelectedMessage.ts';
import type { UnifiedMessaging } from '../calls/place/UnifiedMessaging.ts';
import type { Watched } from '../createStore.ts';
import type { Strings } from '../strings/Strings.ts';
import { CallingAlready } from './CallingAlready.tsx';
import { useStrings } from './StringsContext.ts';
import { useFocusable } from './useFocusable.ts';
import { useOutcomeOf } from './useOutcomeOf.ts';

export interface PlayOnPhoneProps {
  readonly message: SelectedMessage | undefined;
  readonly unifiedMessaging: UnifiedMessaging;
  readonly numbers: readonly UsedNumber[];
  readonly place: (message: SelectedMessage, dialString: string, again: boolean) => PlaceOutcome;
  readonly calls: Watched<CallsSnapshot>;
}

function greeting(message: SelectedMessage | undefined, strings: Strings): string {
  if (!message) return strings.selectMessage;
  if (message.voiceMessage) {
    return message.from ? strings.playVoiceMessage(message.from) : strings.playVoiceMessageOfUnknown;
  }
  return message.subject ? strings.readAloud(message.subject) : strings.readAloudWithoutSubject;
}

/** What is wrong with the number itself. */
function problemOf(
  outcome: PlaceOutcome | undefined,
  isEmpty: boolean,
  strings: Strings,
): string | undefined {
  switch (outcome?.kind) {
    case 'empty':
      // The mailbox's own number may have come since.
      return isEmpty ? strings.numberMissing : undefined;
    case 'notCarriable':
      return strings.numberNotCarriable;
    default:
      return undefined;
  }
}

function UsedNumbers(props: {
  readonly numbers: readonly UsedNumber[];
  readonly choose: (dialString: string) => void;
}): ReactElement | null {
  const strings = useStrings();
  if (props.numbers.length === 0) return null;
  return (
    <div role="group" aria-label={strings.usedNumbers} className="numbers">
      {props.numbers.map(({ dialString }) => (
        <Button
          key={dialString}
          size="small"
          onClick={() => {
            props.choose(dialString);
          }}
        >
          {dialString}
        </Button>
      ))}
    </div>
  );
}

/** The form proper. What was typed stays whatever happens. */
function Form({ message, unifiedMessaging, numbers, place, calls }: PlayOnPhoneProps): ReactElement {
  const strings = useStrings();
  const offered = unifiedMessaging.kind === 'enabled' ? unifiedMessaging.dialString : '';
  const [typed, setTyped] = useState<string>();
  const [outcome, setOutcome] = useOutcomeOf(message?.itemId);
  const dialString = typed ?? offered;
  const isEmpty = dialString.trim() === '';
  const problem = problemOf(outcome, isEmpty, strings);
  const isNumberAwaited = unifiedMessaging.kind === 'asking' && isEmpty;
  const { attach, selectIfFocused } = useFocusable();

  // So that who was just going to type a number replaces this one.
  useLayoutEffect(() => {
    if (offered !== '' && typed === undefined) selectIfFocused();
  }, [offered, typed, selectIfFocused]);

  function choose(number: string): void {
    setTyped(number);
    setOutcome(undefined);
  }

  function submit(again: boolean): void {
    if (message) setOutcome(place(message, dialString, again));
  }

  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        submit(false);
      }}
    >
      <p className="greeting">{greeting(message, strings)}</p>
      <Field
        label={strings.phoneNumber}
        {...(problem ? { validationState: 'error', validationMessage: problem } : {})}
      >
        <Input
          ref={attach}
          value={dialString}
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          onChange={(_, { value }) => {
            choose(value);
          }}
        />
      </Field>
      <UsedNumbers numbers={numbers.filter((number) => number.dialString !== dialString)} choose={choose} />
      {outcome?.kind === 'callingAlready' && (
        <CallingAlready
          calls={calls}
          callKey={outcome.key}
          again={() => {
            submit(true);
          }}
        />
      )}
      {/* Never plainly disabled: that would take the focus away from it. */}
      <Button type="submit" appearance="primary" disabledFocusable={!message || isNumberAwaited}>
        {strings.playOnPhone}
      </Button>
    </form>
  );
}

function FormOrReason(props: PlayOnPhoneProps): ReactElement {
  const strings = useStrings();
  switch (props.unifiedMessaging.kind) {
    case 'notEnabled':
      return <p>{strings.umNotEnabled}</p>;
    case 'noPhone':
      return <p>{strings.noPhone(props.unifiedMessaging.product)}</p>;
    case 'playOnPhoneDisabled':
      return <p>{strings.playOnPhoneDisabled}</p>;
    case 'asking':
    case 'unknown':
    case 'enabled':
      return <Form {...props} />;
  }
}

/** Plays the open message on a phone; or says why that cannot be. */
export const PlayOnPhone = memo(function PlayOnPhone(props: PlayOnPhoneProps): ReactElement {
  const strings = useStrings();
  return (
    <section className="play" aria-label={strings.playOnPhone}>
      <FormOrReason {...props} />
    </section>
  );
});
