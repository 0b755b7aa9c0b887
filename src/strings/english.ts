import { en } from './en.ts';
import type { Language } from './Language.ts';
import { localeFor } from './localeFor.ts';

/** English, which is always there. @param displayLanguage the person's own, in which numbers and dates are written */
export function english(displayLanguage: string): Language {
  return { tag: 'en', strings: en, direction: 'ltr', locale: localeFor(displayLanguage, 'en') };
}
