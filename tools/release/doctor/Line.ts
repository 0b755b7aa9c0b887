export type Verdict = 'pass' | 'warn' | 'fail' | 'skip';

/** One line of what `npm run doctor` says. */
export interface Line {
  readonly check: string;
  readonly verdict: Verdict;
  /** What was seen. */
  readonly found: string;
  /** How to mend it, unless all is well or another line says so. */
  readonly mend?: string;
}

/** A line for a check that is content. */
export function pass(check: string, found: string): Line {
  return { check, verdict: 'pass', found };
}

/** A line for something that may be meant so. */
export function warn(check: string, found: string, mend: string): Line {
  return { check, verdict: 'warn', found, mend };
}

/** A line for something that keeps the pane from working, or an organisation from being safe. */
export function fail(check: string, found: string, mend: string): Line {
  return { check, verdict: 'fail', found, mend };
}

/** A line for what cannot be told because of what another line says: one cause is one failure. */
export function skip(check: string, because: string): Line {
  return { check, verdict: 'skip', found: `cannot be told: ${because}` };
}
