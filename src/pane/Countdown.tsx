import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { formatDuration } from './formatDuration.ts';
import { useLocale } from './LocaleContext.ts';
import { useTicker } from './TickerContext.ts';
import { useWatched } from './useWatched.ts';

/** A sentence with the time that is left until `until`: a timer, which screen readers read on demand only. */
export function Countdown(props: {
  readonly until: number;
  readonly sentence: (time: string) => string;
}): ReactElement {
  const { until, sentence } = props;
  const locale = useLocale();
  const ticker = useTicker();
  const now = useWatched(ticker);
  // A clock that is set back meanwhile must not make an hour of a moment.
  const whole = useMemo(() => until - ticker.getSnapshot(), [until, ticker]);
  const left = Math.min(until - now, whole);
  return <span role="timer">{sentence(formatDuration(left + 999, locale))}</span>;
}
