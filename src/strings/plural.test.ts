import { expect, test } from 'vitest';
import { arabic } from './ar.ts';
import { hebrew } from './he.ts';
import { languages } from './languages.ts';
import { polish } from './pl.ts';
import { always, oneOrOther, plural, upToOneOrOther } from './plural.ts';
import type { PluralRule } from './plural.ts';

const rules: Readonly<Record<(typeof languages)[number], PluralRule<string>>> = {
  en: oneOrOther,
  de: oneOrOther,
  fr: upToOneOrOther,
  es: oneOrOther,
  'pt-BR': upToOneOrOther,
  it: oneOrOther,
  nl: oneOrOther,
  pl: polish,
  ja: always,
  'zh-Hans': always,
  ar: arabic,
  he: hebrew,
};

const counts = Array.from({ length: 1_200 }, (_, count) => count);

test.for(languages)('%s: each number has the category that the browser knows, too', (language) => {
  const known = new Intl.PluralRules(language);
  for (const count of counts) expect(rules[language](count), String(count)).toBe(known.select(count));
});

test('# is the number', () => {
  expect(plural(oneOrOther, 5, { one: '', other: '# Anrufe' })).toBe('5 Anrufe');
  expect(plural(oneOrOther, 1_234, { one: '', other: '# calls' })).toBe('1,234 calls');
});

test('a missing or a surplus form does not compile', () => {
  // @ts-expect-error Polish has a form for many.
  const missing = (): string => plural(polish, 5, { one: '', few: '' });
  // @ts-expect-error Japanese has no plural.
  plural(always, 5, { one: '', other: '' });
  expect(missing).toThrow();
});
