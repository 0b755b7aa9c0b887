import { memo, useLayoutEffect } from 'react';
import type { ReactElement } from 'react';
import { passFocusOn } from '../browser/passFocusOn.ts';
import { BareCallRow } from './BareCallRow.tsx';
import { canPlay } from './card/cardOf.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { CallRow } from './rows/CallRow.tsx';
import type { CallRowProps } from './rows/CallRow.tsx';

/** Whether a row shows the same: what else the pane's state holds concerns few of them. */
export function showsTheSame(one: CallRowProps, other: CallRowProps): boolean {
  const { call, state } = one;
  if (call !== other.call || one.language !== other.language || one.copier !== other.copier) return false;
  if (state === other.state) return true;
  const { key } = call;
  const isPressed = [state, other.state].some(({ choices }) => choices.pressed?.at === key);
  return (
    // What is in the way of a refused call changes with the others.
    call.kind !== 'refused' &&
    !isPressed &&
    state.choices.unfolded.has(key) === other.state.choices.unfolded.has(key) &&
    canPlay(state) === canPlay(other.state)
  );
}

/** A call whose view breaks keeps its button. With many calls only those that have changed are drawn again. */
export const LiveCallRow = memo(function LiveCallRow(props: CallRowProps): ReactElement {
  const { call, actions, language } = props;
  const { key } = call;
  useLayoutEffect(
    () => () => {
      const item = document.querySelector(`.rows [data-key="${CSS.escape(key)}"]`);
      if (item) passFocusOn(item);
    },
    [key],
  );
  return (
    <ErrorBoundary instead={<BareCallRow call={call} hangUp={actions.hangUp} language={language} />}>
      <CallRow {...props} />
    </ErrorBoundary>
  );
}, showsTheSame);
