import { en } from './en.ts';
import { mapStrings } from './mapStrings.ts';
import type { Phrase } from './mapStrings.ts';
import type { Strings } from './Strings.ts';

const plain = 'aceinosuyACEINOSUY';
const accented = 'åçéîñöšüýÅÇÉÎÑÖŠÜÝ';

/** Stands for a parameter while the text around it is changed: a character of nobody's. */
const slot = (index: number): string => String.fromCharCode(0xe000 + index);

function stretch(text: string): string {
  const marked = text.replace(/[aceinosuy]/gi, (letter) => accented[plain.indexOf(letter)] ?? letter);
  return `[${marked}${' ·'.repeat(Math.ceil(text.length / 5))}]`;
}

function stretchPhrase(phrase: Phrase): Phrase {
  return (...parameters) => {
    const slots = parameters.map((parameter, index) =>
      typeof parameter === 'number' ? parameter : slot(index),
    );
    return parameters.reduce<string>(
      (text, parameter, index) => text.replaceAll(slot(index), () => String(parameter)),
      stretch(phrase(...slots)),
    );
  };
}

/** English in brackets, with accents, 40 % longer: plain letters are not translated, a missing bracket does not fit. */
export const pseudo: Strings = mapStrings(en, { text: stretch, phrase: stretchPhrase });
