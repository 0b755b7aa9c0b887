import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namespaces } from './namespaces.ts';
import type { OperationName } from './Operation.ts';
import { playOnPhone } from './playOnPhone.ts';
import { canonical } from './testing/canonical.ts';
import { documentedHttpsRequest, documentedRequests } from './testing/documentedRequests.ts';
import { exampleRequests } from './testing/exampleRequests.ts';
import { inEnvelope } from './testing/inEnvelope.ts';
import { toXmlText } from './XmlText.ts';
import type { XmlText } from './XmlText.ts';

const runs = { numRuns: 2000 };

/** Many readings, which a busy machine may be long about. */
const many = { timeout: 120_000 };

/** Half of all surrogates that this makes are alone; every control character comes up. */
const codeUnits = fc.string({
  unit: fc
    .oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0xd7f0, max: 0xffff }))
    .map((unit) => String.fromCharCode(unit)),
});
const anyText = fc.oneof(codeUnits, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const carriableText = anyText.map(toXmlText).filter((text) => text !== undefined);

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'text/xml');
}

function bodyOf(xml: string): Element {
  const [body] = parse(xml).getElementsByTagNameNS(namespaces.soap, 'Body');
  return body!.firstElementChild!;
}

function attribute(xml: string, localName: string): string | null | undefined {
  return parse(xml).getElementsByTagNameNS(namespaces.messages, localName)[0]?.getAttribute('Id');
}

/** What a parser makes of a text that is written with numeric references alone; undefined when it refuses. */
function parsedBack(text: string): string | undefined {
  const references = Array.from(text, (character) => `&#${String(character.codePointAt(0))};`).join('');
  const document = parse(`<text>${references}</text>`);
  return document.querySelector('parsererror') ? undefined : document.documentElement.textContent;
}

it.each<[OperationName, string]>([
  ['GetPhoneCallInformation', 'NDDY5uY29y9t'],
  ['DisconnectPhoneCall', 'OWVl4NWb3N29t'],
  ['GetItem', 'AAAlAFVzZXJ'],
  ['GetServiceConfiguration', ''],
])('the request of %s says what the documented sample says', (operation, id) => {
  const sent = bodyOf(exampleRequests(id)[operation]);
  expect(canonical(sent)).toEqual(canonical(bodyOf(inEnvelope(documentedRequests[operation]))));
});

it('the request of PlayOnPhone says what the documented sample says', () => {
  const input = { itemId: 'AkAjzQTbY/i=' as XmlText, dialString: '5555551212' as XmlText };
  const documented = bodyOf(inEnvelope(documentedRequests.PlayOnPhone));
  expect(canonical(bodyOf(playOnPhone.request(input)))).toEqual(canonical(documented));
});

it('the whole envelope says what the documented one says, its namespaces put right', () => {
  const documented = documentedHttpsRequest.replaceAll('https://', 'http://');
  const sent = exampleRequests('OWVl4NWb3N29t').DisconnectPhoneCall;
  expect(canonical(parse(sent).documentElement)).toEqual(canonical(parse(documented).documentElement));
});

it('any text that XML can carry survives as a call id', many, () => {
  fc.assert(
    fc.property(carriableText, (text) => {
      const requests = exampleRequests(text);
      expect(attribute(requests.DisconnectPhoneCall, 'PhoneCallId')).toBe(text);
      expect(attribute(requests.GetPhoneCallInformation, 'PhoneCallId')).toBe(text);
    }),
    runs,
  );
});

it('what WebKit takes for a surrogate pair survives', () => {
  const text = '\uF900\uFC00' as XmlText;
  expect(attribute(exampleRequests(text).DisconnectPhoneCall, 'PhoneCallId')).toBe(text);
});

it('any two texts that XML can carry survive as an item id and a dial string', many, () => {
  fc.assert(
    fc.property(carriableText, carriableText, (itemId, dialString) => {
      const request = playOnPhone.request({ itemId, dialString });
      const [dialled] = parse(request).getElementsByTagNameNS(namespaces.messages, 'DialString');
      expect(attribute(request, 'ItemId')).toBe(itemId);
      expect(dialled?.textContent).toBe(dialString);
    }),
    runs,
  );
});

it('a text counts as carriable exactly when a parser gives it back', many, () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(toXmlText(text)).toBe(parsedBack(text) === text ? text : undefined);
    }),
    runs,
  );
});

it('so does every single code unit, and each plane beyond them', many, () => {
  const codePoints = [
    ...Array.from({ length: 0x10000 }, (_, unit) => unit),
    ...Array.from({ length: 16 }, (_, plane) =>
      [0x10000, 0x1fffe, 0x1ffff].map((point) => point + plane * 0x10000),
    ),
  ].flat();
  const carriable = codePoints.filter((point) => toXmlText(String.fromCodePoint(point)) !== undefined);
  const text = String.fromCodePoint(...carriable.slice(0, 30_000));
  const rest = String.fromCodePoint(...carriable.slice(30_000, 60_000));
  const last = String.fromCodePoint(...carriable.slice(60_000));
  expect([text, rest, last].map(parsedBack)).toEqual([text, rest, last]);
  const others = codePoints
    .filter((point) => !carriable.includes(point))
    .map((point) => String.fromCodePoint(point));
  expect(others.length).toBe(29 + 2048 + 2);
  expect(others.filter((character) => parsedBack(character) === character)).toEqual([]);
});
