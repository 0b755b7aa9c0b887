import type { ActiveCall } from '../calls/life/Call.ts';

/** The calls that were hung up together, by key, and whether hanging up has failed for them so far. */
export type HungUpTogether = ReadonlyMap<string, 'open' | 'failed'>;

function resultOf(known: 'open' | 'failed', call: ActiveCall | undefined): 'open' | 'failed' | undefined {
  if (!call) return undefined;
  if (call.kind === 'live' && (call.hangUp.kind === 'failed' || call.hangUp.kind === 'ignored'))
    return 'failed';
  // Somebody has pressed for this one alone since: what becomes of it is told in its row.
  return known === 'failed' ? undefined : 'open';
}

/** @returns what has become of the calls that were hung up together; the same object when nothing is new */
export function withHangUpResults(together: HungUpTogether, active: readonly ActiveCall[]): HungUpTogether {
  if (together.size === 0) return together;
  const calls = new Map(active.map((call) => [call.key, call]));
  const next = new Map<string, 'open' | 'failed'>();
  let isNew = false;
  for (const [key, known] of together) {
    const result = resultOf(known, calls.get(key));
    isNew ||= result !== known;
    if (result) next.set(key, result);
  }
  return isNew ? next : together;
}
