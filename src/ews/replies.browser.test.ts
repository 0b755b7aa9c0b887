import { expect, it } from 'vitest';
import { disconnectPhoneCall } from './disconnectPhoneCall.ts';
import { getPhoneCallInformation } from './getPhoneCallInformation.ts';
import { getServiceConfiguration } from './getServiceConfiguration.ts';
import type { OperationName } from './Operation.ts';
import { playOnPhone } from './playOnPhone.ts';
import { documentedHttpsReply, documentedReplies } from './testing/documentedReplies.ts';
import { inEnvelope } from './testing/inEnvelope.ts';

const server = { build: '15.1.2507.6', name: 'V2017_07_11' };

/** A response message that says how it went, and more. */
function message(name: string, [responseClass, responseCode]: [string, string], content = ''): string {
  return `<m:${name} ResponseClass="${responseClass}"><m:ResponseCode>${responseCode}</m:ResponseCode>${content}</m:${name}>`;
}

/** A reply as Exchange 2016 writes it. */
function reply(operation: OperationName, how: [string, string], content = ''): string {
  return inEnvelope(message(`${operation}Response`, how, content));
}

const success: [string, string] = ['Success', 'NoError'];

const states = 'Idle Connecting Alerted Connected Disconnected Incoming Transferring Forwarding'.split(' ');
const causes = ['None', 'UserBusy', 'NoAnswer', 'Unavailable', 'Other'];

function information(content: string): ReturnType<typeof getPhoneCallInformation.read> {
  const whole = `<m:PhoneCallInformation>${content}</m:PhoneCallInformation>`;
  return getPhoneCallInformation.read(reply('GetPhoneCallInformation', success, whole));
}

function state(word: string, cause = 'None'): string {
  return `<t:PhoneCallState>${word}</t:PhoneCallState><t:ConnectionFailureCause>${cause}</t:ConnectionFailureCause>`;
}

it('the documented reply of PlayOnPhone gives the id', () => {
  const read = playOnPhone.read(inEnvelope(documentedReplies.PlayOnPhone));
  expect(read).toEqual({ kind: 'success', value: 'ZWMtWYtMY29t', server });
});

it('the documented reply of GetPhoneCallInformation gives state and cause', () => {
  const read = getPhoneCallInformation.read(inEnvelope(documentedReplies.GetPhoneCallInformation));
  expect(read).toEqual({ kind: 'success', value: { state: 'Connected', failureCause: 'None' }, server });
});

it('the documented reply of DisconnectPhoneCall is a success', () => {
  const read = disconnectPhoneCall.read(inEnvelope(documentedReplies.DisconnectPhoneCall));
  expect(read).toEqual({ kind: 'success', value: true, server });
});

it('the documented reply of GetServiceConfiguration gives what is allowed, and the number', () => {
  const read = getServiceConfiguration.read(inEnvelope(documentedReplies.GetServiceConfiguration));
  const value = { umEnabled: true, playOnPhoneEnabled: true, playOnPhoneDialString: 'user@contoso.com' };
  expect(read).toEqual({ kind: 'success', value, server });
});

it.each(['https', 'http'])('the whole documented reply is a success with namespaces in %s', (scheme) => {
  const text = documentedHttpsReply.replaceAll('https:', `${scheme}:`);
  const exchange2010 = { build: '14.0.639.20', name: 'Exchange2010' };
  expect(disconnectPhoneCall.read(text)).toEqual({ kind: 'success', value: true, server: exchange2010 });
});

it('the documented fault is a fault to every operation', () => {
  const text = inEnvelope(documentedReplies.fault);
  for (const { read } of [disconnectPhoneCall, getPhoneCallInformation, playOnPhone, getServiceConfiguration])
    expect(read(text)).toMatchObject({
      kind: 'soapFault',
      responseCode: 'ErrorSchemaValidation',
      messageText: expect.stringMatching(
        /^The request failed schema validation: [^]*constraint failed\.$/,
      ) as string,
      server,
    });
});

it.each(['', ' \r\n\t', '\uFEFF', '\uFEFF\r\n  ', '\n\uFEFF'])(
  'what stands before the declaration is forgiven: %j',
  (before) => {
    const text = before + inEnvelope(documentedReplies.PlayOnPhone);
    expect(playOnPhone.read(text)).toMatchObject({ kind: 'success', value: 'ZWMtWYtMY29t' });
  },
);

it.each([
  ['none', /^<\?xml[^>]*>/, ''],
  ['an encoding that the text no longer has', 'utf-8', 'utf-16'],
  ['an encoding that nobody knows', 'utf-8', 'utf-0'],
  ['an encoding of no name', 'utf-8', ''],
  ['XML 1.1 quotes', /"/g, "'"],
])('any declaration will do: %s', (_, from, to) => {
  const text = inEnvelope(documentedReplies.PlayOnPhone).replace(from, to);
  expect(playOnPhone.read(text)).toMatchObject({ kind: 'success', value: 'ZWMtWYtMY29t' });
});

it('any prefixes will do', () => {
  const text = inEnvelope(documentedReplies.GetPhoneCallInformation)
    .replace(/(<\/?|xmlns:)m\b/g, '$1öß')
    .replace(/(<\/?|xmlns:)t\b/g, '$1m')
    .replace(/(<\/?|xmlns:)s\b/g, '$1t_-.1');
  expect(text).toContain('<t_-.1:Body');
  expect(getPhoneCallInformation.read(text)).toMatchObject({
    kind: 'success',
    value: { state: 'Connected' },
  });
});

it.each([
  '<![CDATA[<a xmlns:m="é"> < & \u{1F4DE}]]>',
  '<!-- <a xmlns:m="é"> < & \u{1F4DE} -->',
  '<?target xmlns:m="é" & \u{1F4DE}?>',
  '&lt;a xmlns:m="é"&gt; \u{1F4DE}',
  '<a b="> xmlns:m=&#39;é&#39;" c=\'/> " xmlns:n="é"\' xml:lang="de-DE"/>',
  '<a xmlns="urn:schemas-microsoft-com:office" xmlns:d="http://www.w3.org/2000/09/xmldsig#"\n xmlns:n = "a"  />',
])('what stands beside the id of a ringing phone takes nothing from it: %s', (beside) => {
  const text = `<m:MessageText>${beside}</m:MessageText><m:PhoneCallId Id="a&gt;>/ xmlns:m='é'"/>`;
  const read = playOnPhone.read(reply('PlayOnPhone', success, text));
  expect(read).toEqual({ kind: 'success', value: "a>>/ xmlns:m='é'", server });
});

it('default namespaces, changed on the way down, will do', () => {
  const text =
    '<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Body>' +
    '<GetPhoneCallInformationResponse ResponseClass="Success" xmlns="http://schemas.microsoft.com/exchange/services/2006/messages">' +
    '<ResponseCode>NoError</ResponseCode><PhoneCallInformation>' +
    '<PhoneCallState xmlns="http://schemas.microsoft.com/exchange/services/2006/types">Alerted</PhoneCallState>' +
    '</PhoneCallInformation></GetPhoneCallInformationResponse></Body></Envelope>';
  const value = { state: 'Alerted', failureCause: 'None' };
  expect(getPhoneCallInformation.read(text)).toEqual({ kind: 'success', value });
});

it.each([
  ['messages', 'types'],
  ['services/2006/messages', 'services/2010/messages'],
  ['http://schemas.microsoft.com', 'ftp://schemas.microsoft.com'],
  ['http://schemas.microsoft.com', 'http:https://schemas.microsoft.com'],
  ['http://schemas.microsoft.com', '/http:/schemas.microsoft.com'],
])('another namespace will not do: %s read as %s', (from, to) => {
  const read = disconnectPhoneCall.read(inEnvelope(documentedReplies.DisconnectPhoneCall.replace(from, to)));
  expect(read).toMatchObject({ kind: 'otherXml', found: 'DisconnectPhoneCallResponse' });
});

it('a reply wrapped in ResponseMessages is a reply', () => {
  const wrap = (operation: OperationName, content: string): string =>
    inEnvelope(
      `<m:${operation}Response><m:ResponseMessages>` +
        `${message(`${operation}ResponseMessage`, success, content)}</m:ResponseMessages></m:${operation}Response>`,
    );
  const informed = `<m:PhoneCallInformation>${state('Connecting')}</m:PhoneCallInformation>`;
  expect(disconnectPhoneCall.read(wrap('DisconnectPhoneCall', ''))).toMatchObject({ kind: 'success' });
  expect(playOnPhone.read(wrap('PlayOnPhone', '<m:PhoneCallId Id="x"/>'))).toMatchObject({ value: 'x' });
  expect(getPhoneCallInformation.read(wrap('GetPhoneCallInformation', informed))).toMatchObject({
    value: { state: 'Connecting' },
  });
});

it.each([
  ['an error', 'ResponseClass="Error"', 'ErrorInvalidPhoneCallId', 'Error'],
  ['a warning', 'ResponseClass="Warning"', 'ErrorBatchProcessingStopped', 'Warning'],
  ['a silent message', '', 'ErrorInvalidPhoneCallId', ''],
  ['a message that says nothing at all', '', '', ''],
])('%s among wrapped successes is what came of it', (_, attribute, responseCode, responseClass) => {
  const bad = `<m:X ${attribute}><m:ResponseCode>${responseCode}</m:ResponseCode></m:X>`;
  const good = message('X', success);
  for (const messages of [bad, bad + good, good + bad]) {
    const wrapped = `<m:ResponseMessages>${messages}</m:ResponseMessages>`;
    const text = reply('DisconnectPhoneCall', success, wrapped);
    const expected = { kind: 'responseError', responseClass, responseCode, messageText: '', server };
    expect(disconnectPhoneCall.read(text)).toEqual(expected);
  }
});

it.each(['Error', 'Warning'])('an answer of class %s gives its code and its text', (responseClass) => {
  const how: [string, string] = [responseClass, 'ErrorInvalidPhoneCallId'];
  const text =
    "<m:MessageText> The phone call ID isn't valid </m:MessageText><m:DescriptiveLinkKey>0</m:DescriptiveLinkKey>";
  expect(disconnectPhoneCall.read(reply('DisconnectPhoneCall', how, text))).toEqual({
    kind: 'responseError',
    responseClass,
    responseCode: 'ErrorInvalidPhoneCallId',
    messageText: "The phone call ID isn't valid",
    server,
  });
});

it.each<[string, string]>([
  ['Success', 'ErrorInvalidPhoneCallId'],
  ['Error', 'NoError'],
  ['Warning', 'NoError'],
  ['success', 'NoError'],
  ['Success', 'noerror'],
  ['Success', ''],
  ['', 'NoError'],
])('class %j with code %j is no success', (responseClass, responseCode) => {
  const text = reply('DisconnectPhoneCall', [responseClass, responseCode]);
  expect(disconnectPhoneCall.read(text)).toMatchObject({
    kind: 'responseError',
    responseClass,
    responseCode,
  });
});

it('an answer without class or code is no success', () => {
  const withoutClass = reply('DisconnectPhoneCall', success).replace(' ResponseClass="Success"', '');
  const withoutCode = inEnvelope('<m:DisconnectPhoneCallResponse ResponseClass="Success"/>');
  expect(disconnectPhoneCall.read(withoutClass).kind).toBe('otherXml');
  expect(disconnectPhoneCall.read(withoutCode)).toMatchObject({ kind: 'responseError', responseCode: '' });
});

it('a code nobody has seen comes through with its text', () => {
  const text = reply(
    'PlayOnPhone',
    ['Error', 'ErrorNobodyKnows'],
    '<m:MessageText>電話 &#x1F4DE;</m:MessageText>',
  );
  expect(playOnPhone.read(text)).toMatchObject({ responseCode: 'ErrorNobodyKnows', messageText: '電話 📞' });
});

it.each(['&lt;img src=x onerror=alert(1)&gt; &amp;amp;', '<![CDATA[<img src=x onerror=alert(1)> &amp;]]>'])(
  'markup in a message is text: %s',
  (written) => {
    const text = reply('PlayOnPhone', ['Error', 'ErrorX'], `<m:MessageText>${written}</m:MessageText>`);
    expect(playOnPhone.read(text)).toMatchObject({ messageText: '<img src=x onerror=alert(1)> &amp;' });
  },
);

const busy = [
  ['types', '<t:MessageXml><t:Value Name="BackOffMilliseconds">297749</t:Value></t:MessageXml>'],
  ['messages', '<m:MessageXml><t:Value Name="BackOffMilliseconds">297749</t:Value></m:MessageXml>'],
  [
    'none',
    '<MessageXml xmlns=""><Value Name="Other">1</Value><Value Name="BackOffMilliseconds"> 297749 </Value></MessageXml>',
  ],
] as const;

it.each(busy)(
  'ErrorServerBusy says for how long, in an answer, MessageXml in namespace %s',
  (_, messageXml) => {
    const read = disconnectPhoneCall.read(
      reply('DisconnectPhoneCall', ['Error', 'ErrorServerBusy'], messageXml),
    );
    expect(read).toMatchObject({ kind: 'responseError', responseCode: 'ErrorServerBusy', backOff: 297_749 });
  },
);

it.each(busy)(
  'ErrorServerBusy says for how long, in a fault, MessageXml in namespace %s',
  (_, messageXml) => {
    const fault =
      '<s:Fault><faultcode>a:ErrorServerBusy</faultcode><faultstring xml:lang="en-US">Try again later.</faultstring>' +
      `<detail><e:ResponseCode>ErrorServerBusy</e:ResponseCode><e:Message>No.</e:Message>${messageXml}</detail></s:Fault>`;
    expect(disconnectPhoneCall.read(inEnvelope(fault))).toEqual({
      kind: 'soapFault',
      responseCode: 'ErrorServerBusy',
      messageText: 'Try again later.',
      backOff: 297_749,
      server,
    });
  },
);

it.each(['', 'soon', '-1', '0', 'Infinity', '1e999'])('a back-off of %j is none', (value) => {
  const messageXml = `<m:MessageXml><t:Value Name="BackOffMilliseconds">${value}</t:Value></m:MessageXml>`;
  const read = disconnectPhoneCall.read(
    reply('DisconnectPhoneCall', ['Error', 'ErrorServerBusy'], messageXml),
  );
  expect(read).not.toHaveProperty('backOff');
});

it.each([
  ['', '', ''],
  ['<faultcode>s:Server</faultcode>', 'Server', ''],
  ['<faultcode>Client</faultcode><faultstring>No &lt;b&gt;</faultstring>', 'Client', 'No <b>'],
  ['<s:faultcode>a:ErrorX</s:faultcode><s:faultstring>No</s:faultstring>', 'ErrorX', 'No'],
  ['<detail><e:ResponseCode>ErrorX</e:ResponseCode><e:Message>No</e:Message></detail>', 'ErrorX', 'No'],
])('a fault is a fault however little it says: %j', (content, responseCode, messageText) => {
  const read = disconnectPhoneCall.read(inEnvelope(`<s:Fault>${content}</s:Fault>`));
  expect(read).toEqual({ kind: 'soapFault', responseCode, messageText, server });
});

it.each([...states, 'Parked', 'ミュート'])('the state %s comes through as it came', (word) => {
  expect(information(state(word))).toMatchObject({ value: { state: word, failureCause: 'None' } });
});

it.each([...causes, 'Elsewhere'])('the cause %s comes through as it came', (word) => {
  expect(information(state('Disconnected', word))).toMatchObject({ value: { failureCause: word } });
});

it('SIP code and text come through; where they are empty they are absent', () => {
  const sip = '<t:SIPResponseText>Busy Here</t:SIPResponseText><t:SIPResponseCode>486</t:SIPResponseCode>';
  const value = { state: 'Disconnected', failureCause: 'UserBusy' };
  expect(information(state('Disconnected', 'UserBusy') + sip)).toMatchObject({
    value: { ...value, sipResponseText: 'Busy Here', sipResponseCode: '486' },
  });
  const empty = '<t:SIPResponseText/><t:SIPResponseCode> </t:SIPResponseCode>';
  expect(information(state('Disconnected', 'UserBusy') + empty)).toEqual({ kind: 'success', value, server });
});

it('a call without information or state is no answer', () => {
  const other = { kind: 'otherXml', found: 'GetPhoneCallInformationResponse', server };
  expect(getPhoneCallInformation.read(reply('GetPhoneCallInformation', success))).toEqual(other);
  expect(information('')).toEqual(other);
  expect(information(state(' '))).toEqual(other);
});

it.each([
  '',
  '<m:PhoneCallId/>',
  '<m:PhoneCallId Id=""/>',
  '<m:PhoneCallId>x</m:PhoneCallId>',
  '<t:PhoneCallId Id="x"/>',
])('a placed call without its id is no success: %j', (content) => {
  const read = playOnPhone.read(reply('PlayOnPhone', success, content));
  expect(read).toEqual({ kind: 'otherXml', found: 'PlayOnPhoneResponse', server });
});

it('an id is kept to the character', () => {
  const text = reply('PlayOnPhone', success, '<m:PhoneCallId Id=" a&amp;b&#10;&#x1F4DE;\uF900\uFC00+/== "/>');
  expect(playOnPhone.read(text)).toMatchObject({ value: ' a&b\n📞\uF900\uFC00+/== ' });
});

const configured = (content: string): string =>
  reply(
    'GetServiceConfiguration',
    success,
    `<m:ResponseMessages>${message('X', success, content)}</m:ResponseMessages>`,
  );

it.each([
  ['true', true],
  ['1', true],
  ['false', false],
  [' 0 ', false],
])('Unified Messaging may be %j', (written, expected) => {
  const text = configured(
    `<m:UnifiedMessagingConfiguration><t:UmEnabled>${written}</t:UmEnabled><t:PlayOnPhoneDialString/>` +
      `<t:PlayOnPhoneEnabled>${written}</t:PlayOnPhoneEnabled></m:UnifiedMessagingConfiguration>`,
  );
  const value = { umEnabled: expected, playOnPhoneEnabled: expected, playOnPhoneDialString: '' };
  expect(getServiceConfiguration.read(text)).toEqual({ kind: 'success', value, server });
});

it.each([
  '',
  '<m:UnifiedMessagingConfiguration/>',
  '<m:UnifiedMessagingConfiguration><t:UmEnabled>yes</t:UmEnabled><t:PlayOnPhoneEnabled>true</t:PlayOnPhoneEnabled></m:UnifiedMessagingConfiguration>',
])('a configuration that does not say whether is no answer, and turns nothing off: %j', (content) => {
  const read = getServiceConfiguration.read(configured(content));
  expect(read).toEqual({ kind: 'otherXml', found: 'GetServiceConfigurationResponse', server });
});

it('a server version without numbers or name is read as far as it goes', () => {
  const info = /<h:ServerVersionInfo[^>]*?(xmlns:h="[^"]*")\/>/;
  const text = reply('DisconnectPhoneCall', success);
  const numbered = text.replace(info, '<h:ServerVersionInfo MajorVersion="14" MinorBuildNumber="2" $1/>');
  expect(disconnectPhoneCall.read(numbered)).toEqual({
    kind: 'success',
    value: true,
    server: { build: '14.0.0.2' },
  });
  expect(disconnectPhoneCall.read(text.replace(info, ''))).toEqual({ kind: 'success', value: true });
  expect(disconnectPhoneCall.read(text.replace(/<s:Header>.*<\/s:Header>/, ''))).toEqual({
    kind: 'success',
    value: true,
  });
});

const forbidden = [
  ...['\u0000', '\u0001', '\u000B', '\u001F', '\uFFFE', '\uFFFF', '\uD83D', '\uDCDE'],
  ...[
    '&#0;',
    '&#1;',
    '&#x1;',
    '&#x01;',
    '&#xB;',
    '&#xD83D;',
    '&#xDCDE;',
    '&#56542;',
    '&#xFFFE;',
    '&#x110000;',
  ],
  ...['&#xD83D;&#xDCDE;', `&#${'9'.repeat(400)};`, '\uDCDE\uD83D'],
];

it.each(forbidden)('what XML forbids takes no id with it: %j', (piece) => {
  const text = `<m:MessageText>Voice ${piece} mail &#x1F4DE; \u{1F4DE}&#10;</m:MessageText>`;
  const written = reply('PlayOnPhone', success, `${text}<m:PhoneCallId Id="ZWMtWYtMY29t"/>`);
  expect(playOnPhone.read(written)).toEqual({ kind: 'success', value: 'ZWMtWYtMY29t', server });
});

it.each(forbidden)('what XML forbids is shown as a replacement in what Exchange says: %j', (piece) => {
  const text = `<m:MessageText>Nein${piece}! &#x1F4DE;\u{1F4DE}</m:MessageText>`;
  expect(disconnectPhoneCall.read(reply('DisconnectPhoneCall', ['Error', 'ErrorX'], text))).toMatchObject({
    kind: 'responseError',
    messageText: expect.stringMatching(/^Nein\uFFFD+! \u{1F4DE}\u{1F4DE}$/u) as string,
  });
});

it.each(forbidden)('an id that holds what XML forbids names no call: %j', (piece) => {
  const written = reply('PlayOnPhone', success, `<m:PhoneCallId Id="ZWMt${piece}WYtM"/>`);
  expect(playOnPhone.read(written).kind).toBe('otherXml');
});
