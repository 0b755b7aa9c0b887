import type { ReactElement } from 'react';
import type { PlayPlace, ViewProps } from '../Views.ts';

export interface CallingAlreadyProps extends Pick<ViewProps, 'state' | 'language'> {
  /** Where it was pressed, and so where it is said. */
  readonly at: PlayPlace;
  readonly itemId: string;
  /** Places a second call. */
  readonly again: (again: true) => void;
}

/** Says why nothing was sent, as long as that is so; a second call takes a second, deliberate step. */
export function CallingAlready(props: CallingAlreadyProps): ReactElement | null {
  const { state, language, at, itemId, again } = props;
  const { pressed } = state.choices;
  if (pressed?.at !== at || pressed.itemId !== itemId || pressed.outcome.kind !== 'callingAlready')
    return null;
  const other = pressed.outcome.key;
  if (!state.calls.active.some(({ key, kind }) => key === other && kind !== 'refused')) return null;
  return (
    <div className="fault">
      <p role="alert">{language.strings.callingAlready}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          again(true);
        }}
      >
        {language.strings.callTwice}
      </button>
    </div>
  );
}
