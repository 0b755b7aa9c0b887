/** An option of a verb, like `--seed 7`. */
export interface VerbOption {
  readonly name: string;
  /** What stands for its value in the help; absent where it has none. */
  readonly value?: string;
  /** What it is for, in a few words. */
  readonly means: string;
  /** `whole` and `number` are read as numbers, `port` as one that can be listened on. */
  readonly kind?: 'text' | 'whole' | 'number' | 'port';
  /** The least that a number may be. */
  readonly least?: number;
  /** All that it can be. */
  readonly choices?: readonly string[];
  /** Whether it may be given more than once. */
  readonly repeated?: boolean;
}

/** What is said without a name, like the address of `npm run doctor -- https://...`. */
export interface VerbArgument {
  readonly name: string;
  readonly means: string;
  readonly required?: boolean;
  /** Whether there may be several. */
  readonly many?: boolean;
}

/** What a verb was given. */
export interface VerbInput {
  readonly positionals: readonly string[];
  /** The last value of an option. */
  option(this: void, name: string): string | undefined;
  /** The last value of an option that is a number. */
  number(this: void, name: string): number | undefined;
  /** All values of an option that may be given several times. */
  options(this: void, name: string): readonly string[];
  has(this: void, name: string): boolean;
}

/** Something that `npm run` does. */
export interface Verb {
  readonly name: string;
  /** What it does, in a sentence or a few; the first line stands in the list of all verbs. */
  readonly does: string;
  readonly argument?: VerbArgument;
  readonly options?: readonly VerbOption[];
  /** Whether it looks at what `npm run build` makes, which is then made anew, unless it is given `--built`. */
  readonly builds?: boolean;
  /** Throws a `WrongArgument` for what can be known to be wrong before anything is installed or built. */
  check?(this: void, input: VerbInput): void;
  /**
   * Everything that package-lock.json names is installed by now. Resolves with the exit status; what it throws is told
   * in a line, and the exit status is 1, or 2 for a `WrongArgument`.
   */
  start(this: void, input: VerbInput): Promise<number> | number;
}
