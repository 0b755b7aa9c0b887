import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entityBomb } from '../../sandbox/exchange/faults/entityBomb.ts';
import { disconnectPhoneCall } from './disconnectPhoneCall.ts';
import { getPhoneCallInformation } from './getPhoneCallInformation.ts';
import { getServiceConfiguration } from './getServiceConfiguration.ts';
import type { Operation, OperationName } from './Operation.ts';
import { playOnPhone } from './playOnPhone.ts';
import type { Reply } from './Reply.ts';
import { documentedHttpsReply, documentedReplies } from './testing/documentedReplies.ts';
import { inEnvelope } from './testing/inEnvelope.ts';

const read = (text: string): Reply<true> => disconnectPhoneCall.read(text);

/** How many milliseconds it takes at its quickest: a busy machine slows some readings, a slow reader all of them. */
function quickest(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    read(text);
    return performance.now() - started;
  });
  return Math.min(...times);
}

/** Many readings, which a busy machine may be long about. */
const many = { timeout: 120_000 };

/** The operations, and the documented success of each. */
const operations: readonly [Pick<Operation<never, unknown>, 'name' | 'read'>, string][] = [
  [disconnectPhoneCall, documentedHttpsReply.trimEnd()],
  [disconnectPhoneCall, inEnvelope(documentedReplies.DisconnectPhoneCall)],
  [getPhoneCallInformation, inEnvelope(documentedReplies.GetPhoneCallInformation)],
  [playOnPhone, inEnvelope(documentedReplies.PlayOnPhone)],
  [getServiceConfiguration, inEnvelope(documentedReplies.GetServiceConfiguration)],
];

it.each(['', ' ', '\r\n\t ', '\uFEFF', '\uFEFF\n'])('%j is empty', (text) => {
  expect(read(text)).toEqual({ kind: 'notXml', reason: 'empty', excerpt: '' });
});

it.each([
  'undefined',
  '{"error":"no"}',
  'The remote server returned an error: (403) Forbidden.',
  '<a',
  '<a></b>',
  '<a/><b/>',
  '<a>&nbsp;</a>',
  '<a b=c/>',
  '<a:b/>',
  '\u0000',
])('%j is not XML', (text) => {
  expect(read(text)).toEqual({ kind: 'notXml', reason: 'malformed', excerpt: text });
});

it('of what is not XML the beginning is kept, to be shown', () => {
  expect(read(`\uFEFF ${'x'.repeat(1000)}`)).toEqual({
    kind: 'notXml',
    reason: 'malformed',
    excerpt: 'x'.repeat(200),
  });
});

it.each([
  ['<html><head><title>Outlook</title></head><body/></html>', 'html'],
  ['<html xmlns="http://www.w3.org/1999/xhtml"><body><form action="/owa/auth.owa"/></body></html>', 'html'],
  [documentedReplies.DisconnectPhoneCall, 'DisconnectPhoneCallResponse'],
  ['<Envelope/>', 'Envelope'],
  ['<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body/></s:Envelope>', 'Envelope'],
  ['<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"/>', 'Envelope'],
  [
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>text</s:Body></s:Envelope>',
    'Envelope',
  ],
])('XML that is no SOAP reply is named by its root: %s', (text, found) => {
  expect(read(text)).toEqual({ kind: 'otherXml', found });
});

it('a page of HTML is not taken for XML, even where it would be some', () => {
  const page = '<!doctype html><html lang="en"><head><title>Sign in</title></head><body></body></html>';
  expect(read(page)).toEqual({ kind: 'notXml', reason: 'doctype', excerpt: page });
  expect(read('<html><body><br>Sign in</body></html>')).toMatchObject({
    kind: 'notXml',
    reason: 'malformed',
  });
});

it('the reply to another operation is none', () => {
  for (const [asked] of operations)
    for (const [answered, text] of operations) {
      if (asked.name === answered.name) continue;
      expect(asked.read(text)).toMatchObject({ kind: 'otherXml', found: `${answered.name}Response` });
    }
});

it('a request that comes back is no reply', () => {
  const echo = disconnectPhoneCall.request('x' as never);
  expect(read(echo)).toEqual({ kind: 'otherXml', found: 'DisconnectPhoneCall' });
});

it.each(operations.map(([operation, text]) => [operation.name, text.slice(0, 60), operation, text] as const))(
  'cut off anywhere, the reply of %s (%s...) is neither success nor harm',
  many,
  (_name, _beginning, operation, text) => {
    expect(operation.read(text).kind).toBe('success');
    for (let length = 0; length < text.length; length += 1)
      expect(operation.read(text.slice(0, length)).kind).not.toBe('success');
  },
);

it('cut off at the other end, it is not either', many, () => {
  for (const [operation, text] of operations) {
    const declaration = text.indexOf('?>') + 2;
    for (let start = declaration + 3; start < text.length; start += 1)
      expect(operation.read(text.slice(start)).kind).not.toBe('success');
  }
});

it.each(['DisconnectPhoneCall', 'PlayOnPhone'] satisfies OperationName[])(
  'an entity bomb in a reply of %s is not even parsed',
  (operation) => {
    const { body } = entityBomb(operation);
    for (const [asked] of operations)
      expect(asked.read(body)).toMatchObject({ kind: 'notXml', reason: 'doctype' });
    expect(quickest(body)).toBeLessThan(50);
  },
);

it.each([
  '<!DOCTYPE s:Envelope>',
  '<!doctype x SYSTEM "http://example.com/x.dtd">',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
])('a document type is refused: %s', (doctype) => {
  const text = inEnvelope(documentedReplies.DisconnectPhoneCall).replace('?>', `?>${doctype}`);
  expect(read(text)).toMatchObject({ kind: 'notXml', reason: 'doctype' });
});

const placed = inEnvelope(documentedReplies.PlayOnPhone);

it.each([
  ['a prefix declared twice', '<s:Body ', '<s:Body xmlns:m="x" xmlns:m="x" '],
  ['two namespaces for what has no prefix', '<s:Body ', '<s:Body xmlns="x" xmlns="y" '],
  ['a reserved namespace', '<s:Body ', '<s:Body xmlns:n="http://www.w3.org/2000/xmlns/" '],
  ['a namespace that is no URI', '<s:Body ', '<s:Body xmlns:n="a&lt;b" '],
  ['a namespace of two lines', '<s:Body ', '<s:Body xmlns:n="a\n/b" '],
  ['a target of the fifth edition', '<m:ResponseCode>', '<?\u0220 a?><m:ResponseCode>'],
  ['a namespace beyond ASCII', '<s:Body ', "<s:Body xmlns:n='é' "],
  ['a name with a character that XML forbids', '<m:ResponseCode>', '<m:\u0001/><m:ResponseCode>'],
  ['a name of the fifth edition', '<m:ResponseCode>', '<m:\u0220/><m:ResponseCode>'],
  ['a < in a value', 'Success', 'Suc</a>cess'],
  ['a second declaration', '?>', '?><?xml version="1.0"?>'],
])('what engines read differently is read by none: %s', (_, from, to) => {
  expect(playOnPhone.read(placed)).toMatchObject({ kind: 'success' });
  const written = placed.replace(from, to);
  expect(playOnPhone.read(written)).toMatchObject({ kind: 'notXml', reason: 'malformed' });
});

const huge: readonly [string, (size: number) => string][] = [
  ['text', (size) => 'x'.repeat(size)],
  ['open brackets', (size) => '<'.repeat(size)],
  ['white space', (size) => ' '.repeat(size)],
  [
    'a comment in a success',
    (size) => documentedHttpsReply.replace('<s:Body', `<!--${'x'.repeat(size)}--><s:Body`),
  ],
  [
    'elements',
    (size) =>
      inEnvelope(documentedReplies.DisconnectPhoneCall.replace('</m:D', `${'<a/>'.repeat(size / 4)}</m:D`)),
  ],
  ['elements in each other', (size) => inEnvelope(`${'<a>'.repeat(size / 7)}${'</a>'.repeat(size / 7)}`)],
];

it.each(huge)('5 MB of %s is not read, and soon done with', (_, make) => {
  const text = make(5_000_000);
  expect(read(text).kind).toBe('notXml');
  expect(quickest(text)).toBeLessThan(50);
});

it('a success with far more text around it than any server writes is still one', () => {
  const text = documentedHttpsReply.replace('<s:Body', `<!--${'x'.repeat(90_000)}--><s:Body`);
  expect(read(text)).toMatchObject({ kind: 'success' });
});

it('the slowest of all replies to parse are not parsed: namespaces in each other', () => {
  const levels = Array.from({ length: 2000 }, (_, level) => `n${String(level)}`);
  const open = levels.map((name) => `<${name}:a xmlns:${name}="u">`).join('');
  const close = levels
    .map((name) => `</${name}:a>`)
    .reverse()
    .join('');
  const text = inEnvelope(open + close);
  expect(read(text)).toMatchObject({ kind: 'notXml', reason: 'tooLong' });
  expect(quickest(text)).toBeLessThan(50);
});

it('no text whatever throws, or is a success', many, () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<',
      '</',
      '/>',
      '>',
      '<a>',
      '</a>',
      '<s:Envelope>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&',
      ';',
      '<?',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      for (const [operation] of operations) expect(operation.read(pieces.join('')).kind).not.toBe('success');
    }),
    { numRuns: 1000 },
  );
});
