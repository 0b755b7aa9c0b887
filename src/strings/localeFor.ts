import type { LanguageTag } from './languages.ts';

/**
 * How numbers and dates are written: in the person's language and region even where the words fall back to another.
 * Arabic keeps to the Gregorian calendar and to the digits of phone numbers: Outlook calls itself ar-SA wherever
 * Arabic is spoken, and most of those places do not count in the Saudi way.
 */
export function localeFor(displayLanguage: string, language: LanguageTag): string {
  try {
    const options = language === 'ar' ? { calendar: 'gregory', numberingSystem: 'latn' } : {};
    return new Intl.Locale(displayLanguage, options).toString();
  } catch {
    return language; // what the host calls its language is no language tag
  }
}
