import { mapStrings } from './mapStrings.ts';
import type { Strings } from './Strings.ts';

const noBreak = '\u00a0';

function bind(text: string): string {
  return text.replace(/ (?=[:;?!»])/g, noBreak).replaceAll('« ', `«${noBreak}`);
}

/** French sets a space before : ; ? ! and inside « », and no line may break there: a colon never begins one. */
export function withFrenchSpaces(strings: Strings): Strings {
  return mapStrings(strings, {
    text: bind,
    phrase:
      (phrase) =>
      (...parameters) =>
        bind(phrase(...parameters)),
  });
}
