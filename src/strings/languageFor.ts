import { languages } from './languages.ts';
import type { LanguageTag } from './languages.ts';

/** Names that are still in use for a language that has another by now. */
const formerNames: Readonly<Record<string, string>> = { iw: 'he' };

function subtag(name: string): string {
  return name.toLowerCase().split(/[-_]/)[0] ?? '';
}

/**
 * Chooses by language alone: whoever reads pt-PT or zh-TW reads Portuguese of Brazil or simplified Chinese sooner than
 * English.
 * @param displayLanguage as Outlook or a browser writes it: de-AT, pt-BR, zh-Hant-TW, iw
 */
export function languageFor(displayLanguage: string): LanguageTag {
  const name = subtag(displayLanguage);
  if (name === 'qps') return 'qps-ploc';
  const current = Object.hasOwn(formerNames, name) ? formerNames[name] : name;
  return languages.find((language) => subtag(language) === current) ?? 'en';
}
