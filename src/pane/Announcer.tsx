import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Call } from '../calls/life/Call.ts';
import type { CallsSnapshot } from '../calls/CallsSnapshot.ts';
import { lineOf } from '../faults/lineOf.ts';
import type { Language } from '../strings/Language.ts';
import { countWords } from './Head.tsx';
import { callTitle } from './rows/callName.ts';
import { callEnding, callState } from './rows/callState.ts';

type Calls = Pick<CallsSnapshot, 'active' | 'recent'>;

/** Nobody listens to more at once: what else has changed can be read in the list. */
const most = 3;

interface News {
  readonly key: string;
  readonly words: string;
  readonly isHungUp: boolean;
}

function describe(call: Call, language: Language): string {
  const { strings } = language;
  const state = call.kind === 'ended' ? callEnding(call, strings) : callState(call, strings);
  const told = strings.announcement(callTitle(call, language), state);
  // One that failed for good is an alert of its own.
  if (call.kind !== 'live' || call.hangUp.kind !== 'postponed') return told;
  return `${told}. ${strings.faults[lineOf(call.hangUp.fault).name].title}`;
}

function isBeingLookedUp(call: Call): boolean {
  return call.kind === 'live' && !call.information && call.hangUp.kind === 'none';
}

function isHungUp(call: Call): boolean {
  return call.kind === 'ending' || (call.kind === 'ended' && call.ending.kind === 'hungUp');
}

/** Of a few calls what has become of each; of many one sentence for all. */
function wordsOf(news: readonly News[], activeCount: number, { strings }: Language): string {
  if (news.length <= most) return news.map(({ words }) => words).join('. ');
  return news.every((one) => one.isHungUp)
    ? strings.ribbon.hungUp(news.length)
    : countWords(activeCount, strings);
}

/** Tells screen readers politely what has changed. Calls that are there at the start and durations are not told. */
export function Announcer(props: Calls & { readonly language: Language }): ReactElement {
  const { active, recent, language } = props;
  const before = useRef<ReadonlyMap<string, Call>>(undefined);
  /** The calls that were there at the start and have not been looked up yet. */
  const found = useRef(new Set<string>());
  const [told, setTold] = useState<{ readonly keys: readonly string[]; readonly words: string }>();
  useEffect(() => {
    const calls = [...recent, ...active];
    const known = before.current;
    const now = new Map(calls.map((call) => [call.key, call]));
    before.current = now;
    if (!known) {
      found.current = new Set(calls.filter(isBeingLookedUp).map(({ key }) => key));
      return;
    }
    const changed = calls.flatMap((call): readonly News[] => {
      const was = known.get(call.key);
      // With many calls most are the very same.
      if (was === call) return [];
      const words = describe(call, language);
      // Both in today's language: the same in another one is no news, and what changes along with it is.
      const isOld = was && describe(was, language) === words;
      return isOld ? [] : [{ key: call.key, words, isHungUp: isHungUp(call) }];
    });
    const news = changed.filter(({ key }) => !found.current.has(key));
    for (const { key } of changed) found.current.delete(key);
    if (news.length > 0)
      setTold({ keys: news.map(({ key }) => key), words: wordsOf(news, active.length, language) });
    // What was told of a call that is not listed any more is not true any more.
    else setTold((last) => (last?.keys.every((key) => now.has(key)) ? last : undefined));
  }, [active, recent, language]);
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {told?.words}
    </div>
  );
}
