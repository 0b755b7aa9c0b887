import { createStore } from '../createStore.ts';
import type { Watched } from '../createStore.ts';
import { english } from './english.ts';
import type { Language } from './Language.ts';
import { languageFor } from './languageFor.ts';
import type { LanguageTag } from './languages.ts';
import { localeFor } from './localeFor.ts';
import type { Strings } from './Strings.ts';

/** The language that the pane speaks now. */
export interface Speech extends Watched<Language> {
  /** Speaks a language from when it has been loaded. The last one asked for wins; English where loading fails. */
  speak(this: void, displayLanguage: string): Promise<void>;
}

const rightToLeft: readonly LanguageTag[] = ['ar', 'he'];

/** Begins in English, so that nothing ever waits for a language. */
export function createSpeech(
  loadStrings: (language: LanguageTag) => Promise<Strings>,
  displayLanguage: string,
): Speech {
  const store = createStore<Language>(english(displayLanguage));
  let wanted = '';

  async function load(wish: string): Promise<Language> {
    const tag = languageFor(wish);
    try {
      const strings = await loadStrings(tag);
      const direction = rightToLeft.includes(tag) ? 'rtl' : 'ltr';
      return { tag, strings, direction, locale: localeFor(wish, tag) };
    } catch {
      return english(wish);
    }
  }

  return {
    subscribe: store.subscribe,
    getSnapshot: store.getSnapshot,
    async speak(wish) {
      wanted = wish;
      const language = await load(wish);
      if (wanted !== wish) return;
      store.update((spoken) =>
        spoken.tag === language.tag && spoken.locale === language.locale ? spoken : language,
      );
    },
  };
}
