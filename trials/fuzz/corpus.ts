import { callInformation } from '../../sandbox/exchange/reply/callInformation.ts';
import { foundItem } from '../../sandbox/exchange/reply/foundItem.ts';
import { serviceConfiguration } from '../../sandbox/exchange/reply/serviceConfiguration.ts';
import { writeFault } from '../../sandbox/exchange/reply/writeFault.ts';
import { writeReply } from '../../sandbox/exchange/reply/writeReply.ts';
import { disconnectPhoneCall } from '../../src/ews/disconnectPhoneCall.ts';
import { toPhoneCallId } from '../../src/ews/PhoneCallId.ts';
import { documentedHttpsReply, documentedReplies } from '../../src/ews/testing/documentedReplies.ts';
import { inEnvelope } from '../../src/ews/testing/inEnvelope.ts';
import { operationNames } from './operationNames.ts';
import type { OperationName } from './operationNames.ts';
import type { Original } from './Original.ts';

const configuration = (enabled: boolean): string =>
  serviceConfiguration(['UnifiedMessagingConfiguration'], {
    umEnabled: enabled,
    dialString: '5555551212',
    playOnPhoneEnabled: enabled,
    dialPlan: 'telephone',
  });

/** What a success of the operation brings besides NoError, and the word that is missing where it does not. */
const payloads: Readonly<
  Record<OperationName, { readonly contents: readonly string[]; readonly word?: string }>
> = {
  PlayOnPhone: { contents: ['<m:PhoneCallId Id="b2YgYW5v+/&amp;=="/>'], word: 'PhoneCallId' },
  GetPhoneCallInformation: {
    contents: [
      callInformation('Connecting', 'None', undefined),
      callInformation('Disconnected', 'UserBusy', { code: 486, text: 'Busy Here' }),
    ],
    word: 'PhoneCallState',
  },
  DisconnectPhoneCall: { contents: [''] },
  GetServiceConfiguration: {
    contents: [configuration(true), configuration(false)],
    word: 'UnifiedMessagingConfiguration',
  },
  GetItem: { contents: [foundItem('AAMkAGI2NGVhZTVl+/=')], word: 'Items' },
};

function wrapped(operation: OperationName, responseClass: string, content: string): string {
  return inEnvelope(
    `<m:${operation}Response><m:ResponseMessages><m:${operation}ResponseMessage ResponseClass="${responseClass}">` +
      `${content}</m:${operation}ResponseMessage></m:ResponseMessages></m:${operation}Response>`,
  );
}

function successes(operation: OperationName): readonly Original[] {
  const { contents } = payloads[operation];
  const plain = contents.map(
    (content) => writeReply({ operation, responseClass: 'Success', code: 'NoError', content }).body,
  );
  const noError = '<m:ResponseCode>NoError</m:ResponseCode>';
  const inside = contents
    .map(
      (content) =>
        /<m:UnifiedMessagingConfiguration>.*<\/m:UnifiedMessagingConfiguration>/.exec(content)?.[0] ??
        content,
    )
    .map((content) => wrapped(operation, 'Success', noError + content));
  // Of GetItem there is no sample without much else.
  const documented = operation === 'GetItem' ? [] : [inEnvelope(documentedReplies[operation])];
  const texts = [...documented, ...plain, ...inside];
  return texts.map((text, index) => ({ name: `${operation} success ${String(index + 1)}`, text, operation }));
}

const failures = [
  ['Error', 'ErrorInvalidPhoneCallId'],
  ['Warning', 'ErrorUnifiedMessagingRequestFailed'],
  // A code that contradicts its class, either way round.
  ['Success', 'ErrorInternalServerError'],
  ['Error', 'NoError'],
] as const;

function errors(operation: OperationName): readonly Original[] {
  const text = 'It was not <done> & "never" will be. No. Error.';
  const plain = failures.map(([responseClass, code]) => ({
    name: `${operation} ${responseClass} ${code}`,
    text: writeReply({ operation, responseClass, code, text }).body,
    operation,
    lacks: code === 'NoError' ? 'Success' : 'NoError',
  }));
  const busy = {
    operation,
    responseClass: 'Error',
    code: 'ErrorServerBusy',
    backOffMilliseconds: 297_749,
  } as const;
  const others = [
    ['busy', writeReply(busy).body],
    ['wrapped error', wrapped(operation, 'Error', '<m:ResponseCode>ErrorServerBusy</m:ResponseCode>')],
    [
      'error with content',
      writeReply({ ...busy, content: payloads[operation].contents[0]?.replaceAll('NoError', 'ErrorX') ?? '' })
        .body,
    ],
    ['nothing', inEnvelope(`<m:${operation}Response/>`)],
  ] as const;
  return [
    ...plain,
    ...others.map(([name, body]) => ({
      name: `${operation} ${name}`,
      text: body,
      operation,
      lacks: 'NoError',
    })),
  ];
}

/** Carried out, says the reply, but what it must bring is missing. */
function empty(operation: OperationName): readonly Original[] {
  const { word } = payloads[operation];
  if (word === undefined) return [];
  const text = writeReply({ operation, responseClass: 'Success', code: 'NoError' }).body;
  const failed = inEnvelope(
    `<m:${operation}Response ResponseClass="Success"><m:ResponseCode>NoError</m:ResponseCode><m:ResponseMessages>` +
      '<m:X ResponseClass="Error"><m:ResponseCode>ErrorInvalidRequest</m:ResponseCode></m:X></m:ResponseMessages>' +
      `</m:${operation}Response>`,
  );
  return [
    { name: `${operation} without ${word}`, text, operation, lacks: word },
    { name: `${operation} failed inside`, text: failed, operation, lacks: word },
  ];
}

const bombed = writeReply({
  operation: 'DisconnectPhoneCall',
  responseClass: 'Error',
  code: 'ErrorX',
  text: '&e9;',
})
  .body.replace('&amp;e9;', '&e9;')
  .replace('?>', '?><!DOCTYPE a [<!ENTITY e0 "."><!ENTITY e9 "&e0;&e0;&e0;&e0;&e0;&e0;&e0;&e0;">]>');

const answersToNobody: readonly Original[] = [
  ['documented fault', inEnvelope(documentedReplies.fault)],
  [
    'refusal',
    writeFault({
      code: 'ErrorAccessDenied',
      faultString: 'The requested web method is unavailable to this caller or application.',
    }).body,
  ],
  [
    'busy fault',
    writeFault({ code: 'ErrorServerBusy', faultString: 'Later.', backOffMilliseconds: 297_749 }).body,
  ],
  [
    'schema fault',
    writeFault({
      code: 'ErrorSchemaValidation',
      faultString: 'No.',
      violation: { text: "The 'Id' attribute", line: 1, position: 62 },
    }).body,
  ],
  [
    'sign-in page',
    '<!DOCTYPE html><html><head><title>Outlook</title></head><body><form action="/owa/auth.owa"><input name="username"><br></form></body></html>',
  ],
  [
    'page that is XML',
    '<html xmlns="http://www.w3.org/1999/xhtml"><body><h1>403</h1><p>Forbidden &amp; closed</p></body></html>',
  ],
  ['request', disconnectPhoneCall.request(toPhoneCallId('OWVl4NWb3N29t') as never)],
  ['entity bomb', bombed],
  ['text', 'The remote server returned an error: (403) Forbidden.'],
  ['JSON', '{"error":{"code":"ErrorAccessDenied","message":"No."}}'],
  ['nothing', ''],
  ['white space', '\uFEFF \r\n'],
].map(([name = '', text = '']) => ({ name, text }));

/** What is mutated: Microsoft's samples, and replies as the simulated Exchange writes them. */
export const corpus: readonly Original[] = [
  { name: 'documented page', text: documentedHttpsReply, operation: 'DisconnectPhoneCall' },
  ...operationNames.flatMap((operation) => [
    ...successes(operation),
    ...errors(operation),
    ...empty(operation),
  ]),
  ...answersToNobody,
];
