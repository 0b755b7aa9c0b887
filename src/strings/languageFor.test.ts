import { expect, test } from 'vitest';
import { languageFor } from './languageFor.ts';
import { languages } from './languages.ts';

test.for([
  ['de-AT', 'de'],
  ['de_CH', 'de'],
  ['DE', 'de'],
  ['en-GB', 'en'],
  ['fr-CA', 'fr'],
  ['es-419', 'es'],
  ['pt-BR', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hant-TW', 'zh-Hans'],
  ['zh-TW', 'zh-Hans'],
  ['zh-CHS', 'zh-Hans'],
  ['ar-EG', 'ar'],
  ['he-IL', 'he'],
  ['iw', 'he'],
  ['qps-ploc', 'qps-ploc'],
  ['cs-CZ', 'en'],
  ['deu', 'en'],
  ['constructor', 'en'],
  ['', 'en'],
  ['-', 'en'],
  ['C.UTF-8', 'en'],
])('%s is spoken to in %s', ([displayLanguage, language]) => {
  expect(languageFor(displayLanguage!)).toBe(language);
});

test('each language is chosen by its own name', () => {
  expect(languages.map(languageFor)).toEqual(languages);
});
