import { en } from './en.ts';
import type { LanguageTag } from './languages.ts';
import type { Strings } from './Strings.ts';
import { withIsolates } from './withIsolates.ts';

/** English comes with the pane: it is what is left when nothing else can be loaded. */
const loaders: Readonly<Record<LanguageTag, () => Promise<Strings>>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
  'pt-BR': async () => (await import('./pt-BR.ts')).ptBR,
  it: async () => (await import('./it.ts')).it,
  nl: async () => (await import('./nl.ts')).nl,
  pl: async () => (await import('./pl.ts')).pl,
  ja: async () => (await import('./ja.ts')).ja,
  'zh-Hans': async () => (await import('./zh-Hans.ts')).zhHans,
  ar: async () => withIsolates((await import('./ar.ts')).ar),
  he: async () => withIsolates((await import('./he.ts')).he),
  'qps-ploc': async () => (await import('./pseudo.ts')).pseudo,
};

/** Loads the texts of one language, and of no other. Rejects when they cannot be loaded. */
export function loadStrings(language: LanguageTag): Promise<Strings> {
  return loaders[language]();
}
