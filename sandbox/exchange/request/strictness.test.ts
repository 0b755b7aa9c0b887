import { describe, expect, it } from 'vitest';
import { createTestbed } from '../testing/createTestbed.ts';
import { testRequests } from '../testing/testRequests.ts';

const { ask } = createTestbed({ runningCalls: 1 });
const id = '<m:PhoneCallId Id="sandbox-call-1"/>';
const lookUp = `<m:GetPhoneCallInformation>${id}</m:GetPhoneCallInformation>`;
const { envelope } = testRequests;
const good = envelope(lookUp);

describe('a request as Exchange wants it', () => {
  it.each([
    ['itself', good],
    ['after a byte order mark', `\uFEFF${good}`],
    ['without a declaration', good.replace(/<\?xml.*\?>\n/, '')],
    [
      'with other prefixes',
      good
        .replaceAll('m:', 'msg:')
        .replaceAll('t:', 'x:')
        .replace('xmlns:m=', 'xmlns:msg=')
        .replace('xmlns:t=', 'xmlns:x='),
    ],
    [
      'with a default namespace',
      good.replaceAll('m:', '').replace('xmlns:m=', 'xmlns=').replace('xmlns="http', 'xmlns="http'),
    ],
    [
      'with white space and comments between elements',
      envelope(`\r\n <!-- - -->${lookUp.replace('><', '>\n<!-- & -->\t<')}\n`),
    ],
    ['with empty elements written out', envelope(lookUp.replace('/>', '></m:PhoneCallId>'))],
    ['with character references', envelope(lookUp.replace('sandbox', '&#115;&#x61;ndbox'))],
    ['of a newer version', good.replace('Exchange2010', 'Exchange2016')],
    [
      'with a header to pass over',
      envelope(lookUp).replace('<soap:Header>', '<soap:Header><a xmlns="urn:x"/>'),
    ],
    ['with soap attributes on the version', good.replace('Version="', 'soap:mustUnderstand="1" Version="')],
    [
      'with a schema location',
      envelope(
        lookUp.replace('>', ' xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:schemaLocation="a b">'),
      ),
    ],
  ])('is answered: %s', async (_, body) => {
    expect(await ask(body)).toMatchObject({
      status: 200,
      body: expect.stringContaining('>Connected<') as string,
    });
  });
});

describe('a request that breaks the schema', () => {
  it.each([
    [
      'a child missing',
      '<m:DisconnectPhoneCall/>',
      "has incomplete content. List of possible elements expected: 'PhoneCallId'",
    ],
    [
      'a child too many',
      `<m:DisconnectPhoneCall>${id}${id}</m:DisconnectPhoneCall>`,
      "has invalid child element 'PhoneCallId'",
    ],
    [
      'a child in the wrong namespace',
      '<m:DisconnectPhoneCall><t:PhoneCallId Id="x"/></m:DisconnectPhoneCall>',
      "invalid child element 'PhoneCallId'",
    ],
    [
      'a child in no namespace',
      '<m:DisconnectPhoneCall><PhoneCallId Id="x"/></m:DisconnectPhoneCall>',
      "invalid child element 'PhoneCallId'",
    ],
    [
      'children in the wrong order',
      '<m:PlayOnPhone><m:DialString>1</m:DialString><m:ItemId Id="x"/></m:PlayOnPhone>',
      "invalid child element 'DialString'",
    ],
    [
      'an attribute missing',
      '<m:DisconnectPhoneCall><m:PhoneCallId/></m:DisconnectPhoneCall>',
      "The required attribute 'Id' is missing.",
    ],
    [
      'an attribute in other letters',
      '<m:DisconnectPhoneCall><m:PhoneCallId ID="x"/></m:DisconnectPhoneCall>',
      "The 'ID' attribute is not declared.",
    ],
    [
      'an attribute with a namespace',
      '<m:DisconnectPhoneCall><m:PhoneCallId m:Id="x"/></m:DisconnectPhoneCall>',
      "The 'm:Id' attribute is not declared.",
    ],
    [
      'an attribute of nobody',
      `<m:DisconnectPhoneCall Now="1">${id}</m:DisconnectPhoneCall>`,
      "The 'Now' attribute is not declared.",
    ],
    ['text among elements', `<m:DisconnectPhoneCall>x${id}</m:DisconnectPhoneCall>`, 'cannot contain text'],
    [
      'text in an empty element',
      '<m:DisconnectPhoneCall><m:PhoneCallId Id="x">x</m:PhoneCallId></m:DisconnectPhoneCall>',
      'cannot contain text',
    ],
    [
      'white space in an empty element',
      '<m:DisconnectPhoneCall><m:PhoneCallId Id="x"> </m:PhoneCallId></m:DisconnectPhoneCall>',
      'cannot contain text',
    ],
    [
      'an element inside text',
      '<m:PlayOnPhone><m:ItemId Id="x"/><m:DialString><b/></m:DialString></m:PlayOnPhone>',
      "invalid child element 'b'",
    ],
    [
      'an unknown configuration',
      '<m:GetServiceConfiguration><m:RequestedConfiguration><m:ConfigurationName>Umm</m:ConfigurationName></m:RequestedConfiguration></m:GetServiceConfiguration>',
      'The Enumeration constraint failed.',
    ],
    [
      'no configuration',
      '<m:GetServiceConfiguration><m:RequestedConfiguration/></m:GetServiceConfiguration>',
      'has incomplete content',
    ],
    ['no namespace', '<DisconnectPhoneCall/>', 'Could not find schema information for the element'],
  ])('is refused with ErrorSchemaValidation: %s', async (_, operation, violation) => {
    const { status, contentType, body } = await ask(envelope(operation));
    expect({ status, contentType }).toEqual({ status: 500, contentType: 'text/xml; charset=utf-8' });
    expect(body).toContain('>a:ErrorSchemaValidation</faultcode>');
    expect(body).toContain('>ErrorSchemaValidation</e:ResponseCode>');
    expect(body).toContain('>The request failed schema validation.</e:Message>');
    expect(body).toContain(violation);
    expect(body).toMatch(
      /<t:LineNumber>2<\/t:LineNumber><t:LinePosition>[1-9]\d+<\/t:LinePosition><t:Violation>/,
    );
  });

  it('is refused in the https namespaces of the documentation', async () => {
    const https = (name: string): string => `https://schemas.microsoft.com/exchange/services/2006/${name}`;
    const { body } = await ask(envelope(lookUp, { messages: https('messages'), types: https('types') }));
    expect(body).toContain(
      `Could not find schema information for the element '${https('messages')}:GetPhoneCallInformation'.`,
    );
  });
});

describe('a request that is not well-formed XML', () => {
  it.each([
    ['nothing', ''],
    ['text', 'hang up'],
    ['cut short', good.slice(0, -20)],
    ['a bare ampersand in an attribute', envelope(lookUp.replace('sandbox', 'a&b'))],
    ['a bare ampersand in text', envelope(`${lookUp}&`)],
    ['an entity nobody declared', envelope(lookUp.replace('sandbox', '&nbsp;'))],
    ['an angle bracket in an attribute', envelope(lookUp.replace('sandbox', '<'))],
    ['an attribute twice', envelope(lookUp.replace('/>', ' Id="b"/>'))],
    ['an attribute without quotes', envelope(lookUp.replace('"sandbox-call-1"', 'x'))],
    ['attributes without a space between', envelope(lookUp.replace('/>', 'b="c"/>'))],
    ['a control character', envelope(lookUp.replace('sandbox', '\u0001'))],
    ['a reference to a control character', envelope(lookUp.replace('sandbox', '&#1;'))],
    ['half a surrogate pair', envelope(lookUp.replace('sandbox', '\uD83D'))],
    ['a reference to half a surrogate pair', envelope(lookUp.replace('sandbox', '&#xD83D;'))],
    ['a prefix nobody declared', envelope('<q:DisconnectPhoneCall/>')],
    ['a prefix for nothing', envelope(lookUp.replace('>', ' xmlns:q="">'))],
    ['tags crossing', envelope('<m:a><m:b></m:a></m:b>')],
    ['tags of other letters', envelope('<m:a></m:A>')],
    ['a second root', `${good}<a/>`],
    ['white space before the declaration', ` ${good}`],
    ['another encoding', good.replace('utf-8', 'utf-16')],
    ['another version of XML', good.replace('1.0', '1.1')],
    ['two hyphens in a comment', envelope(`<!-- -- -->${lookUp}`)],
    ['the end of CDATA in text', envelope(`]]>${lookUp}`)],
    ['a document type', good.replace('?>', '?><!DOCTYPE soap:Envelope>')],
    [
      'an entity of its own',
      good.replace('?>', '?><!DOCTYPE a [<!ENTITY e "sandbox">]>').replace('sandbox-', '&e;-'),
    ],
  ])('is refused: %s', async (_, body) => {
    const answer = await ask(body);
    expect(answer.status).toBe(500);
    expect(answer.body).toContain('a:ErrorSchemaValidation<');
  });

  it('says why a document type is refused', async () => {
    const { body } = await ask(good.replace('?>', '?><!DOCTYPE soap:Envelope>'));
    expect(body).toContain('For security reasons DTD is prohibited in this XML document.');
  });

  it('is found out quickly, however long it is', async () => {
    // In microseconds of the processor: a busy machine takes longer.
    const before = process.cpuUsage();
    await ask(envelope(lookUp.replace('sandbox', `${'a'.repeat(500_000)}&`)));
    await ask(envelope(`<!--${'- '.repeat(250_000)}`));
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  });
});

describe('a message that is no request', () => {
  it.each([
    [
      'SOAP 1.2',
      good.replace('http://schemas.xmlsoap.org/soap/envelope/', 'http://www.w3.org/2003/05/soap-envelope'),
    ],
    ['no envelope', '<a/>'],
    ['no body', good.replace(/<soap:Body>.*<\/soap:Body>/, '')],
    ['an empty body', envelope('')],
    ['two operations', envelope(`${lookUp}${lookUp}`)],
    ['text in the body', envelope(`x${lookUp}`)],
    [
      'the header after the body',
      good.replace(/(<soap:Header>.*<\/soap:Header>)(<soap:Body>.*<\/soap:Body>)/, '$2$1'),
    ],
    ['more after the body', good.replace('</soap:Envelope>', '<a/><b/></soap:Envelope>')],
    ['two bodies', good.replace('</soap:Envelope>', '<soap:Body/></soap:Envelope>')],
    ['two headers', good.replace('<soap:Header>', '<soap:Header/><soap:Header>')],
    ['an operation that is not served', envelope('<m:FindItem/>')],
    ['an operation that every object has', envelope('<m:constructor/>')],
    [
      'a header that must be understood',
      good.replace('<soap:Header>', '<soap:Header><a xmlns="urn:x" soap:mustUnderstand="1"/>'),
    ],
    ['two versions', good.replace(/(<t:RequestServerVersion[^>]*>)/, '$1$1')],
  ])('is refused with ErrorInvalidRequest: %s', async (_, body) => {
    const answer = await ask(body);
    expect(answer.status).toBe(500);
    expect(answer.body).toContain('a:ErrorInvalidRequest<');
  });

  it.each([
    ['missing', ''],
    ['unknown', '<t:RequestServerVersion Version="Exchange2525"/>'],
    ['too old for phones', '<t:RequestServerVersion Version="Exchange2007_SP1"/>'],
  ])('is refused with ErrorInvalidServerVersion: version %s', async (_, version) => {
    expect((await ask(envelope(lookUp, { version }))).body).toContain('a:ErrorInvalidServerVersion<');
  });

  it('is refused with ErrorSchemaValidation when its version header is broken', async () => {
    expect((await ask(envelope(lookUp, { version: '<t:RequestServerVersion/>' }))).body).toContain(
      'The required attribute &#39;Version&#39; is missing.'.replaceAll('&#39;', "'"),
    );
  });
});

describe('HTTP headers', () => {
  it.each(['text/xml', 'text/xml; charset=utf-8', 'text/xml;charset="UTF-8"'])(
    'may say %s',
    async (contentType) => {
      expect((await ask(good, { contentType })).status).toBe(200);
    },
  );

  it.each(['application/soap+xml', 'text/plain;charset=UTF-8', 'text/xml; charset=utf-16'])(
    'may not say %s',
    async (contentType) => {
      expect((await ask(good, { contentType })).status).toBe(415);
    },
  );

  it('may name the operation, quoted or not, and no other', async () => {
    const action = 'http://schemas.microsoft.com/exchange/services/2006/messages/GetPhoneCallInformation';
    expect((await ask(good, { soapAction: action })).status).toBe(200);
    expect((await ask(good, { soapAction: `"${action}"` })).status).toBe(200);
    expect((await ask(good, { soapAction: `${action}s` })).status).toBe(500);
  });
});
