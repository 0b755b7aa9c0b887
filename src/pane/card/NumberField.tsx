import type { ReactElement } from 'react';
import { groupNumber } from '../../strings/groupNumber.ts';
import type { ViewProps } from '../Views.ts';
import { knownNumbers, numberOf } from './cardOf.ts';

export interface NumberFieldProps extends ViewProps {
  /** The number that is shown; what was typed goes before it. */
  readonly number: string;
  /** What is wrong with it. */
  readonly problem?: string | undefined;
  /** The id of what else says what is wrong with it. */
  readonly describedBy?: string | undefined;
}

const problemId = 'number-problem';

/** Where the number is typed. Native, because it can be typed into before Fluent is there. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { actions, language, number, problem, describedBy } = props;
  const describing = problem === undefined ? describedBy : problemId;
  return (
    <div className="field">
      <label>
        <span>{language.strings.phoneNumber}</span>
        <input
          value={number}
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          aria-invalid={describing !== undefined}
          aria-describedby={describing}
          onChange={(event) => {
            actions.type(event.currentTarget.value);
          }}
        />
      </label>
      {problem !== undefined && (
        <p id={problemId} role="alert" className="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}

/** The numbers that are known, below the button: they never push it away. */
export function KnownNumbers({ state, actions, language }: ViewProps): ReactElement {
  const numbers = knownNumbers(state);
  const chosen = numberOf(state);
  return (
    <div role="group" aria-label={language.strings.usedNumbers} className="numbers">
      {numbers.length + Number(!numbers.includes(chosen)) > 1 &&
        numbers.map((number) => (
          <button
            key={number}
            type="button"
            className="button small"
            aria-pressed={number === chosen}
            onClick={() => {
              actions.type(number);
            }}
          >
            <bdi dir="ltr">{groupNumber(number, language.locale)}</bdi>
          </button>
        ))}
    </div>
  );
}
