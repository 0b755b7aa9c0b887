/** The languages of the pane and of the manifest. */
export const languages = [
  'en',
  'de',
  'fr',
  'es',
  'pt-BR',
  'it',
  'nl',
  'pl',
  'ja',
  'zh-Hans',
  'ar',
  'he',
] as const;

/** A language, or Microsoft's name for English with marks that show what is not translated or does not fit. */
export type LanguageTag = (typeof languages)[number] | 'qps-ploc';
