import type { ReactElement } from 'react';
import type { Pause } from '../../calls/Pause.ts';

/** Stands there until the time is known, a moment later, and is as wide as a digit. */
const unknown = '\u2007';

/**
 * How long something has gone on. showTimes writes the time into it: with many calls a render a second would cost more
 * than everything else. A role of timer is readable on demand and never announced.
 */
export function Duration({ since }: { readonly since: number }): ReactElement {
  return (
    <span role="timer" className="duration" data-since={since} suppressHydrationWarning>
      {unknown}
    </span>
  );
}

/** Something that no sentence holds. */
const gap = '\u0000';

/** A sentence with the time that is left of a pause. */
export function Countdown(props: {
  readonly pause: Pause;
  readonly sentence: (time: string) => string;
}): ReactElement {
  const { from, until } = props.pause;
  const [before, after] = props.sentence(gap).split(gap);
  return (
    <span role="timer">
      {before}
      <span data-from={from} data-until={until} suppressHydrationWarning>
        {unknown}
      </span>
      {after}
    </span>
  );
}
