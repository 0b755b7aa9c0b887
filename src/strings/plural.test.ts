import { expect, test } from 'vitest';
import { languages } from './languages.ts';
import { plural } from './plural.ts';
import type { PluralForms } from './plural.ts';

/** Each category with its own name for a text. */
const examples: { [L in (typeof languages)[number]]: PluralForms<L> } = {
  en: { one: 'one', other: 'other' },
  de: { one: 'one', other: 'other' },
  fr: { one: 'one', other: 'other' },
  es: { one: 'one', other: 'other' },
  'pt-BR': { one: 'one', other: 'other' },
  it: { one: 'one', other: 'other' },
  nl: { one: 'one', other: 'other' },
  pl: { one: 'one', few: 'few', many: 'many' },
  ja: { other: 'other' },
  'zh-Hans': { other: 'other' },
  ar: { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' },
  he: { one: 'one', two: 'two', other: 'other' },
};

/** The function without its check that forms and language belong together. */
const pluralOfAny = plural as (language: string, count: number, forms: object) => string;

const counts = Array.from({ length: 200 }, (_, count) => count);

test.for(languages)('%s has a form for each number, and no form in vain', (language) => {
  const rules = new Intl.PluralRules(language);
  expect(new Set(counts.map((count) => rules.select(count)))).toEqual(
    new Set(Object.keys(examples[language])),
  );
});

test.for(languages)('%s: each number gets its form', (language) => {
  const rules = new Intl.PluralRules(language);
  for (const count of counts) {
    expect(pluralOfAny(language, count, examples[language])).toBe(rules.select(count));
  }
});

test('# is the number, grouped as the language does', () => {
  expect(plural('de', 1_234, { one: '', other: '# Anrufe' })).toBe('1.234 Anrufe');
  expect(plural('ar', 5, { ...examples.ar, few: '# مكالمات' })).toBe('5 مكالمات');
});

test('a missing or a surplus form does not compile', () => {
  // @ts-expect-error Polish has a form for many.
  plural('pl', 5, { one: '', few: '' });
  // @ts-expect-error Japanese has no plural.
  plural('ja', 5, { one: '', other: '' });
});
