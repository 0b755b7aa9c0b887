import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Call } from '../calls/life/Call.ts';
import type { CallsSnapshot } from '../calls/CallsSnapshot.ts';
import { lineOf } from '../faults/lineOf.ts';
import type { Strings } from '../strings/Strings.ts';
import { callName } from './callName.ts';
import { callEnding, callState } from './callState.ts';
import { useStrings } from './StringsContext.ts';

type Calls = Pick<CallsSnapshot, 'active' | 'recent'>;

/** Nobody listens to more at once: what else has changed can be read in the list. */
const most = 3;

function describe(call: Call, strings: Strings): string {
  const state = call.kind === 'ended' ? callEnding(call, strings) : callState(call, strings);
  const told = strings.announcement(callName(call, strings), state);
  // One that failed for good is an alert of its own.
  if (call.kind !== 'live' || call.hangUp.kind !== 'postponed') return told;
  return `${told}. ${strings.faults[lineOf(call.hangUp.fault).name].title}`;
}

function isBeingLookedUp(call: Call): boolean {
  return call.kind === 'live' && !call.information && call.hangUp.kind === 'none';
}

/** Tells screen readers politely what has changed. Calls that are there at the start and durations are not told. */
export function Announcer({ active, recent }: Calls): ReactElement {
  const strings = useStrings();
  const before = useRef<ReadonlyMap<string, Call>>(undefined);
  /** The calls that were there at the start and have not been looked up yet. */
  const found = useRef(new Set<string>());
  const [news, setNews] = useState('');
  useEffect(() => {
    const calls = [...recent, ...active];
    const known = before.current;
    before.current = new Map(calls.map((call) => [call.key, call]));
    if (!known) {
      found.current = new Set(calls.filter(isBeingLookedUp).map(({ key }) => key));
      return;
    }
    const changed = calls.flatMap((call) => {
      const was = known.get(call.key);
      // With many calls most are the very same.
      if (was === call) return [];
      const words = describe(call, strings);
      // Both in today's language: the same in another one is no news, and what changes along with it is.
      return was && describe(was, strings) === words ? [] : [{ key: call.key, words }];
    });
    const news = changed.filter(({ key }) => !found.current.has(key)).slice(0, most);
    for (const { key } of changed) found.current.delete(key);
    if (news.length > 0) setNews(news.map(({ words }) => words).join('. '));
  }, [active, recent, strings]);
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {news}
    </div>
  );
}
