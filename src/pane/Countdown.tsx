import type { ReactElement } from 'react';
import { leftOf } from '../calls/Pause.ts';
import type { Pause } from '../calls/Pause.ts';
import { formatDuration } from './formatDuration.ts';
import { useLocale } from './LocaleContext.ts';
import { useTicker } from './TickerContext.ts';
import { useWatched } from './useWatched.ts';

/** A sentence with the time that is left of a pause: a timer, which screen readers read on demand only. */
export function Countdown(props: {
  readonly pause: Pause;
  readonly sentence: (time: string) => string;
}): ReactElement {
  const { pause, sentence } = props;
  const locale = useLocale();
  const now = useWatched(useTicker());
  return <span role="timer">{sentence(formatDuration(leftOf(pause, now) + 999, locale))}</span>;
}
