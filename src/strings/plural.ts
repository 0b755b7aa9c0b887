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

type Category = PluralCategories[keyof PluralCategories];

const singular = (count: number): Category => (count === 1 ? 'one' : 'other');
const singularToOne = (count: number): Category => (count <= 1 ? 'one' : 'other');
const always = (): Category => 'other';

/**
 * Which category a number below a million has (CLDR, "Language Plural Rules"). Intl.PluralRules says the same, and takes
 * 10 ms to be made: the heading would wait for it.
 */
const categoryOf: Readonly<Record<keyof PluralCategories, (count: number) => Category>> = {
  en: singular,
  de: singular,
  fr: singularToOne,
  es: singular,
  'pt-BR': singularToOne,
  it: singular,
  nl: singular,
  pl: (count) => {
    if (count === 1) return 'one';
    const [last, lastTwo] = [count % 10, count % 100];
    return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? 'few' : 'many';
  },
  ja: always,
  'zh-Hans': always,
  ar: (count) => {
    if (count <= 2) return (['zero', 'one', 'two'] as const)[count] ?? 'other';
    const lastTwo = count % 100;
    if (lastTwo < 3) return 'other';
    return lastTwo <= 10 ? 'few' : 'many';
  },
  he: (count) => (count === 2 ? 'two' : singular(count)),
};

/** @returns the form that the language uses with this number, a whole one below a million */
export function plural<L extends keyof PluralCategories>(
  language: L,
  count: number,
  forms: PluralForms<L>,
): string {
  const texts: Readonly<Partial<Record<Category, string>>> = forms;
  const number = count < 1_000 ? String(count) : new Intl.NumberFormat(`${language}-u-nu-latn`).format(count);
  return (texts[categoryOf[language](count)] ?? '').replace('#', number);
}
