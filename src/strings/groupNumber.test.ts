import { expect, test } from 'vitest';
import { groupNumber } from './groupNumber.ts';
import { languages } from './languages.ts';

function seen(number: string, locale: string): string {
  return groupNumber(number, locale).replaceAll('\u00a0', ' ');
}

test.for([
  ['en-US', '4255550100', '425 555 0100'],
  ['en-US', '5550100', '555 0100'],
  ['en', '14255550100', '1 425 555 0100'],
  ['en-GB', '02079460958', '020 7946 0958'],
  ['en-GB', '01214960000', '0121 496 0000'],
  ['en-GB', '01632960000', '01632 960000'],
  ['en-GB', '07700900123', '07700 900123'],
  ['de-DE', '03023125000', '030 23125000'],
  ['de', '0305550100', '030 5550100'],
  ['de-DE', '01701234567', '0170 1234567'],
  ['de-DE', '015112345678', '0151 12345678'],
  ['de-CH', '0446681800', '044 668 18 00'],
  ['fr-FR', '0123456789', '01 23 45 67 89'],
  ['fr-BE', '021234567', '02 123 45 67'],
  ['fr-CA', '4185550100', '418 555 0100'],
  ['es-ES', '912345678', '912 345 678'],
  ['pt-BR', '11912345678', '11 91234 5678'],
  ['pt-BR', '1123456789', '11 2345 6789'],
  ['pt-PT', '912345678', '912 345 678'],
  ['it-IT', '3331234567', '333 123 4567'],
  ['it-IT', '0612345678', '06 1234 5678'],
  ['nl-NL', '0612345678', '06 1234 5678'],
  ['nl-NL', '0201234567', '020 123 4567'],
  ['pl-PL', '512345678', '512 345 678'],
  ['ja-JP', '0312345678', '03 1234 5678'],
  ['ja-JP', '09012345678', '090 1234 5678'],
  ['zh-CN', '13812345678', '138 1234 5678'],
  ['zh-Hans', '01012345678', '010 1234 5678'],
  ['zh-CN', '075512345678', '0755 1234 5678'],
  ['ar-SA-u-ca-gregory-nu-latn', '0501234567', '050 123 4567'],
  ['ar-EG-u-ca-gregory-nu-latn', '0212345678', '021 234 5678'],
  ['he-IL', '0501234567', '050 123 4567'],
  ['he', '031234567', '03 123 4567'],
] as const)('%s writes %s as %s', ([locale, typed, grouped]) => {
  expect(seen(typed, locale)).toBe(grouped);
});

test.for([
  ['+14255550100', '+1 425 555 0100'],
  ['+33123456789', '+33 1 23 45 67 89'],
  ['0033123456789', '0033 1 23 45 67 89'],
  ['+442079460958', '+44 20 7946 0958'],
  ['+4930123456', '+49 30 123456'],
  ['+493023125000', '+49 30 23125000'],
  ['+390612345678', '+39 06 1234 5678'],
  ['+31612345678', '+31 6 1234 5678'],
  ['+5511912345678', '+55 11 91234 5678'],
  ['+81312345678', '+81 3 1234 5678'],
  ['+8613812345678', '+86 138 1234 5678'],
  ['+972501234567', '+972 50 123 4567'],
  ['+96612345678', '+966 1234 5678'],
  ['+971501234567', '+971 50 123 4567'],
  ['+35312345678', '+353 1234 5678'],
] as const)('%s is written as %s by everybody', ([typed, grouped]) => {
  for (const language of languages) expect(seen(typed, language)).toBe(grouped);
});

test.for([
  '1234',
  '123456',
  '425 555 0100',
  '(425)5550100',
  '425-555-0100',
  '030/5550100',
  'anna@contoso.com',
  'sip:4255550100@contoso.com',
  '1-800-FLOWERS',
  '*674255550100',
  '4255550100#12',
  '4255550100,,12',
  '٤٢٥٥٥٥٠١٠٠',
  '1234567890123456',
  '',
])('%s stays as it was typed', (typed) => {
  for (const language of languages) expect(groupNumber(typed, language)).toBe(typed);
});

test('spaces are all that is added, and what nobody has a habit for has no digit alone', () => {
  for (let length = 7; length <= 15; length += 1) {
    const typed = '8765432109876543'.slice(0, length);
    for (const language of languages) expect(seen(typed, language).replaceAll(' ', '')).toBe(typed);
    expect(seen(typed, 'is-IS')).not.toMatch(/\b\d\b|\d{5}/);
  }
});
