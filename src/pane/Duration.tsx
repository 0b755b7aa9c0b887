import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { formatDuration } from './formatDuration.ts';
import { useLocale } from './LocaleContext.ts';
import { useTicker } from './TickerContext.ts';

/** Stands there until the time is known, a moment later: a text to be changed. */
const unknown = '\u2007';

/**
 * How long a call has run. The text is changed in place: with many calls a render a second would cost more than
 * everything else. A role of timer is readable on demand and never announced.
 */
export function Duration({ since }: { readonly since: number }): ReactElement {
  const locale = useLocale();
  const ticker = useTicker();
  const element = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const show = (): void => {
      const text = element.current?.firstChild;
      if (text) text.nodeValue = formatDuration(ticker.getSnapshot() - since, locale);
    };
    show();
    return ticker.subscribe(show);
  }, [ticker, since, locale]);
  return (
    <span ref={element} role="timer" className="duration">
      {unknown}
    </span>
  );
}
