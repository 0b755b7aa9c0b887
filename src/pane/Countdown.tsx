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
  const locale = useLocale();
  const now = useWatched(useTicker());
  return <span role="timer">{props.sentence(formatDuration(props.until - now + 999, locale))}</span>;
}
