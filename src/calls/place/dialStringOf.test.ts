import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dialStringOf } from './dialStringOf.ts';

it.each([
  ['\u202A+49 30 1234567\u202C', '+49 30 1234567'],
  ['\u2066+4930\u2069', '+4930'],
  ['\uFEFF4255\u200B550\u200E123\u200F', '4255550123'],
  ['0800\u00AD1234', '08001234'],
  ['\u061C123\u180E', '123'],
  ['030\u00A0123\u2009456\u202F7', '030 123 456 7'],
  ['030\t123\r\n', '030 123'],
  ['425‐555‑01–23—4−5', '425-555-01-23-4-5'],
  ['０１２－３４５６＋（７）', '012-3456+(7)'],
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['०१२३४५६७८९', '0123456789'],
  ['𝟎𝟏𝟗𝟘𝟙𝟡𝟢', '0190190'],
  ['  +1 (425) 555-0123 ext. 4 ', '+1 (425) 555-0123 ext. 4'],
  ['sip:kim.lindgren@contoso.com', 'sip:kim.lindgren@contoso.com'],
  ['kim＠contoso.com', 'kim@contoso.com'],
  ['José・ー#*', 'José・ー#*'],
  ['', ''],
  ['\u200B\u00A0', ''],
])('%j is dialled as %s', (typed, dialled) => {
  expect(dialStringOf(typed)).toBe(dialled);
});

it('what is ordinary stays as it is, and a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const once = dialStringOf(typed);
      expect(dialStringOf(once)).toBe(once);
      if (/^[!-~]*$/.test(typed)) expect(once).toBe(typed);
    }),
  );
});
