import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEwsValidator } from '../../e2e/ewsSchemas.ts';
import { toPhoneCallId } from './PhoneCallId.ts';
import { documentedHttpsRequest, documentedRequests } from './testing/documentedRequests.ts';
import { exampleRequests } from './testing/exampleRequests.ts';
import { toXmlText } from './XmlText.ts';

const validator = createEwsValidator();
const where = validator === undefined ? ' (skipped: no folder ../shared/schemas)' : '';

const awkward = 'a&b<c>"d"\'e\'\t\n\r ]]> é 電話 📞 \u{85}\u{2028}\u{FFFD}\u{10FFFF}';
const requests = Object.entries(exampleRequests(awkward));
const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe.skipIf(validator === undefined)(`by the schemas of Exchange 2010 and 2016${where}`, () => {
  const check = async (xml: string): Promise<readonly string[]> =>
    (await validator?.validate(xml)) ?? ['not checked'];

  it('every request is valid', async () => {
    expect(await Promise.all(requests.map(([, request]) => check(request)))).toEqual([[], [], [], [], []]);
  });

  it('so are the documented samples; the one in https is not', async () => {
    const samples = await Promise.all(Object.values(documentedRequests).map(check));
    expect(samples).toEqual([[], [], [], [], []]);
    expect(await check(documentedHttpsRequest)).not.toEqual([]);
  });
});

it.each(requests)('the request of %s asks for Exchange2010, in namespaces of http', (operation, request) => {
  expect(request).toContain('<t:RequestServerVersion Version="Exchange2010"/>');
  expect(request).toContain(`<soap:Body><m:${operation}>`);
  expect([...request.matchAll(/xmlns:(\w+)="([^"]*)"/g)].map(([, prefix, uri]) => [prefix, uri])).toEqual([
    ['soap', 'http://schemas.xmlsoap.org/soap/envelope/'],
    ['m', 'http://schemas.microsoft.com/exchange/services/2006/messages'],
    ['t', 'http://schemas.microsoft.com/exchange/services/2006/types'],
  ]);
});

it('every request is pure ASCII on one line, whatever it carries', () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const request of Object.values(exampleRequests(text))) expect(request).toMatch(/^[\x20-\x7E]+$/);
    }),
  );
});

it('a call id is any carriable text but the empty one', () => {
  expect(toPhoneCallId('')).toBeUndefined();
  expect(toPhoneCallId('\u0000')).toBeUndefined();
  expect(toPhoneCallId('OWVl4NWb3N29t')).toBe('OWVl4NWb3N29t');
  expect(toPhoneCallId(' ')).toBe(' ');
  expect(toPhoneCallId(awkward)).toBe(awkward);
});

it.each(['\u0000', '\u0008', '\u000B', '\u001F', '\uD800', 'a\uDC00b', '\uDFFF\uD800', '\uFFFE', '\uFFFF'])(
  'XML cannot carry %j',
  (text) => {
    expect(toXmlText(text)).toBeUndefined();
    expect(toXmlText(`before ${text} after`)).toBeUndefined();
  },
);
