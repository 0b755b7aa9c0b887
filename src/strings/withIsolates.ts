import { mapStrings } from './mapStrings.ts';
import type { Strings } from './Strings.ts';

const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';

/**
 * Keeps each parameter in its own direction: without it, "+1 555 0100" in a Hebrew sentence is read as "0100 555 1+".
 * @param strings of a language written from right to left
 */
export function withIsolates(strings: Strings): Strings {
  return mapStrings(strings, {
    text: (text) => text,
    phrase:
      (phrase) =>
      (...parameters) =>
        phrase(
          ...parameters.map((parameter) =>
            typeof parameter === 'number'
              ? parameter
              : firstStrongIsolate + parameter + popDirectionalIsolate,
          ),
        ),
  });
}
