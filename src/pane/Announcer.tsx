import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Call } from '../calls/Call.ts';
import type { CallsSnapshot } from '../calls/CallsSnapshot.ts';
import type { Strings } from '../strings/Strings.ts';
import { callName } from './callName.ts';
import { callEnding, callState } from './callState.ts';
import { useStrings } from './StringsContext.ts';

type Calls = Pick<CallsSnapshot, 'active' | 'recent'>;

function wordsOf({ active, recent }: Calls, strings: Strings): ReadonlyMap<string, string> {
  const describe = (call: Call): string => {
    const state = call.kind === 'ended' ? callEnding(call, strings) : callState(call, strings);
    return strings.announcement(callName(call, strings), state);
  };
  return new Map([...recent, ...active].map((call) => [call.key, describe(call)]));
}

/** Tells screen readers politely what has changed. Calls that are there at the start and durations are not told. */
export function Announcer({ active, recent }: Calls): ReactElement {
  const strings = useStrings();
  const before = useRef<ReadonlyMap<string, string> | undefined>(undefined);
  const [news, setNews] = useState('');
  useEffect(() => {
    const now = wordsOf({ active, recent }, strings);
    const known = before.current;
    before.current = now;
    if (!known) return;
    const changed = [...now].filter(([key, words]) => known.get(key) !== words).map(([, words]) => words);
    if (changed.length > 0) setNews(changed.join('. '));
  }, [active, recent, strings]);
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {news}
    </div>
  );
}
