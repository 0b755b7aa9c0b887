/** The plural categories of whole numbers below a million. A language without an entry here cannot form plurals. */
interface PluralCategories {
  en: 'one' | 'other';
  de: 'one' | 'other';
  fr: 'one' | 'other';
  es: 'one' | 'other';
  'pt-BR': 'one' | 'other';
  it: 'one' | 'other';
  nl: 'one' | 'other';
  pl: 'one' | 'few' | 'many';
  ja: 'other';
  'zh-Hans': 'other';
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  he: 'one' | 'two' | 'other';
}

/** One text for each category of the language; # stands for the number. */
export type PluralForms<L extends keyof PluralCategories> = Readonly<Record<PluralCategories[L], string>>;

/** @returns the form that the language uses with this number */
export function plural<L extends keyof PluralCategories>(
  language: L,
  count: number,
  forms: PluralForms<L>,
): string {
  const texts: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
  // An older browser may tell categories apart that the language has given up: Hebrew once had "many".
  const text = texts[new Intl.PluralRules(language).select(count)] ?? texts.other ?? '';
  return text.replace('#', new Intl.NumberFormat(`${language}-u-nu-latn`).format(count));
}
