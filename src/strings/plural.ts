/** One text for each category that numbers have in a language; # stands for the number. */
export type PluralForms<Category extends string> = Readonly<Record<Category, string>>;

/**
 * Which category a number has in a language, as CLDR's "Language Plural Rules" say. Intl.PluralRules says the same, and
 * takes 10 ms to be made: the heading would wait for it.
 */
export type PluralRule<Category extends string> = (count: number) => Category;

export const oneOrOther: PluralRule<'one' | 'other'> = (count) => (count === 1 ? 'one' : 'other');
export const upToOneOrOther: PluralRule<'one' | 'other'> = (count) => (count <= 1 ? 'one' : 'other');
export const always: PluralRule<'other'> = () => 'other';

/**
 * @param count a whole number below a million
 * @returns the form that a language uses with this number
 */
export function plural<Category extends string>(
  rule: PluralRule<Category>,
  count: number,
  forms: PluralForms<NoInfer<Category>>,
): string {
  return forms[rule(count)].replace('#', count < 1_000 ? String(count) : count.toLocaleString('en'));
}
