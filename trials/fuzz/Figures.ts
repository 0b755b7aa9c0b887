/** What went wrong with a reply. */
export interface Violation {
  readonly what: 'threw' | 'slow' | 'falseSuccess' | 'badValue' | 'lostId';
  readonly index: number;
  /** As the reply to which operation it was read. */
  readonly readAs: string;
  readonly original: string;
  readonly mutations: readonly string[];
  /** What was thrown, how long it took, or what was read. */
  readonly detail: string;
  /** The reply, or its beginning. */
  readonly text: string;
}

/** What came of a run, or of a part of one. */
export interface Figures {
  readonly replies: number;
  /** How often each kind of outcome was read; each reply is read as the reply to two operations. */
  readonly kinds: Readonly<Record<string, number>>;
  /** The longest that a reading took, in milliseconds, and the reply that took it. */
  readonly slowest: { readonly milliseconds: number; readonly index: number };
  readonly violations: readonly Violation[];
}
