import type { Strings } from './Strings.ts';

type Parameter = string | number;
/** A text with parameters. */
export type Phrase = (...parameters: readonly Parameter[]) => string;

/** What becomes of the texts, and of those with parameters. */
export interface StringsMapping {
  text(this: void, text: string): string;
  phrase(this: void, phrase: Phrase): Phrase;
}

/** @returns the same strings, each changed */
export function mapStrings(strings: Strings, { text, phrase }: StringsMapping): Strings {
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (typeof value === 'function') return phrase(value as Phrase);
    return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, change(inner)]));
  };
  return change(strings) as Strings;
}
