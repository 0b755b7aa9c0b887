import type { ReactElement } from 'react';
import type { SelectedMessage } from '../../calls/place/SelectedMessage.ts';
import { CallingAlready } from '../trouble/CallingAlready.tsx';
import { inCard } from '../Views.ts';
import type { ViewProps } from '../Views.ts';
import { anotherNumber } from './anotherNumber.ts';
import { numberOf } from './cardOf.ts';
import { KnownNumbers, NumberField } from './NumberField.tsx';
import { problemOf } from './problemOf.ts';

const formId = 'another-number';

function Form(props: ViewProps & { readonly message: SelectedMessage }): ReactElement {
  const { state, actions, language, message } = props;
  const { strings } = language;
  const number = numberOf(state);
  const play = (again: boolean): void => {
    actions.play(inCard, message, number, again);
  };
  return (
    <form
      id={formId}
      className="another-form"
      aria-label={strings.anotherNumber}
      onSubmit={(event) => {
        event.preventDefault();
        play(false);
      }}
    >
      <NumberField {...props} number={number} problem={problemOf(state, message, strings)} />
      <button type="submit" className="button">
        {strings.playOnPhone}
      </button>
      <KnownNumbers {...props} />
      <CallingAlready {...props} at={inCard} itemId={message.itemId} again={play} />
    </form>
  );
}

/** While the message is being played, another number is a step of its own, out of the way of "Hang up". */
export function AnotherNumber(props: ViewProps & { readonly message: SelectedMessage }): ReactElement {
  const { state, actions, language } = props;
  const isOpen = state.choices.unfolded.has(anotherNumber);
  return (
    <div className="another">
      <button
        type="button"
        className="button details"
        aria-expanded={isOpen}
        aria-controls={isOpen ? formId : undefined}
        onClick={() => {
          actions.unfold(anotherNumber);
        }}
      >
        {language.strings.anotherNumber}
      </button>
      {isOpen && <Form {...props} />}
    </div>
  );
}
