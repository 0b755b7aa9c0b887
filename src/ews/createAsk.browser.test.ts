import { expect, it } from 'vitest';
import type { Result } from '../Result.ts';
import { createLanes } from '../transport/createLanes.ts';
import { systemClock } from '../transport/systemClock.ts';
import type { Question, Transport } from '../transport/Transport.ts';
import type { TransportFault } from '../transport/TransportFault.ts';
import type { Ask } from './Ask.ts';
import { createAsk } from './createAsk.ts';
import { createAskEitherWay } from './createAskEitherWay.ts';
import { disconnectPhoneCall } from './disconnectPhoneCall.ts';
import { toPhoneCallId } from './PhoneCallId.ts';
import { documentedReplies } from './testing/documentedReplies.ts';
import { inEnvelope } from './testing/inEnvelope.ts';
import type { Way } from './Way.ts';

type Answering = Result<string, TransportFault>;

const id = toPhoneCallId('OWVl4NWb3N29t')!;
const unavailable = 'The requested web method is unavailable to this caller or application.';

interface Asking {
  readonly ask: Ask;
  /** What went out, and which way. */
  readonly sent: [Way, Question][];
  /** What was noticed of it: the way, and what came back. */
  readonly noticed: [Way, string][];
}

const nowhere: Answering = { ok: false, failure: { kind: 'http', status: 404 } };

/** Asks through an Outlook and a host of our own that each always say the same. */
function asking(outlook: Answering, direct: Answering = nowhere): Asking {
  const sent: Asking['sent'] = [];
  const noticed: Asking['noticed'] = [];
  const transport = (way: Way, answer: Answering): Transport => ({
    send: (question) => (sent.push([way, question]), Promise.resolve(answer)),
  });
  const askEitherWay = createAskEitherWay({
    outlook: transport('makeEwsRequestAsync', outlook),
    direct: transport('direct', direct),
    noticed: ({ kind }, way) => noticed.push([way, kind]),
  });
  return { ask: createAsk(askEitherWay, createLanes(systemClock)), sent, noticed };
}

const text = (value: string): Answering => ({ ok: true, value });
const failure = (fault: TransportFault): Answering => ({ ok: false, failure: fault });
const hungUp = text(inEnvelope(documentedReplies.DisconnectPhoneCall));
const ways = ({ sent }: Asking): readonly Way[] => sent.map(([way]) => way);

function fault(code: string, text: string): string {
  return inEnvelope(
    `<s:Fault><faultcode>a:${code}</faultcode><faultstring>${text}</faultstring>` +
      `<detail><e:ResponseCode>${code}</e:ResponseCode></detail></s:Fault>`,
  );
}

it('a question goes out once, as its operation writes it, and its answer comes back read', async () => {
  const { ask, sent, noticed } = asking(hungUp);
  expect(await ask('hangUp', disconnectPhoneCall, id)).toMatchObject({ kind: 'success', value: true });
  const question = { operation: 'DisconnectPhoneCall', envelope: disconnectPhoneCall.request(id) };
  expect(sent).toEqual([['makeEwsRequestAsync', question]]);
  expect(noticed).toEqual([['makeEwsRequestAsync', 'success']]);
});

const refusal = text(fault('ErrorAccessDenied', unavailable));

const refusals: readonly [string, Answering, string][] = [
  ['a fault', refusal, unavailable],
  ...[unavailable, 'This method is unavailable to add-ins.', 'This method is unavailable to addins'].map(
    (said): [string, Answering, string] => [
      `a failure of Outlook: ${said}`,
      failure({ kind: 'outlookError', code: 9020, text: said }),
      said,
    ],
  ),
];

it.each(refusals)('that add-ins may not is a refusal, said by %s', async (_, answer, said) => {
  const { ask, noticed } = asking(answer);
  expect(await ask('hangUp', disconnectPhoneCall, id)).toEqual({ kind: 'refused', text: said });
  expect(noticed).toEqual([
    ['makeEwsRequestAsync', 'refused'],
    ['direct', 'http'],
  ]);
});

it.each(refusals)('after a refusal the same envelope goes the other way, said by %s', async (_, answer) => {
  const refused = asking(answer, hungUp);
  expect(await refused.ask('hangUp', disconnectPhoneCall, id)).toMatchObject({ kind: 'success' });
  expect(ways(refused)).toEqual(['makeEwsRequestAsync', 'direct']);
  expect(refused.sent[0]?.[1]).toEqual(refused.sent[1]?.[1]);
});

const others: readonly [string, Answering, object][] = [
  [
    'a fault of that code with another text',
    text(fault('ErrorAccessDenied', 'Access is denied. Check credentials and try again.')),
    { kind: 'soapFault', responseCode: 'ErrorAccessDenied' },
  ],
  [
    'a fault of another code with that text',
    text(fault('ErrorInternalServerError', unavailable)),
    { kind: 'soapFault', responseCode: 'ErrorInternalServerError', messageText: unavailable },
  ],
  [
    'an answer of the operation itself, which then ran',
    text(
      inEnvelope(
        `<m:DisconnectPhoneCallResponse ResponseClass="Error"><m:MessageText>${unavailable}</m:MessageText>` +
          '<m:ResponseCode>ErrorAccessDenied</m:ResponseCode></m:DisconnectPhoneCallResponse>',
      ),
    ),
    { kind: 'responseError', responseCode: 'ErrorAccessDenied' },
  ],
  ['an empty answer', text(''), { kind: 'notXml', reason: 'empty' }],
  ...[
    { kind: 'noItem' } as const,
    { kind: 'outlookError', code: 9017, text: "Internal protocol error: '-2147467259'." } as const,
    {
      kind: 'outlookError',
      code: 9020,
      text: 'The remote server returned an error: (403) Forbidden.',
    } as const,
  ].map((fail): [string, Answering, object] => [JSON.stringify(fail), failure(fail), fail]),
];

it.each(others)('no refusal, and sent nowhere else: %s', async (_, answer, expected) => {
  const other = asking(answer, hungUp);
  expect(await other.ask('hangUp', disconnectPhoneCall, id)).toMatchObject(expected);
  expect(ways(other)).toEqual(['makeEwsRequestAsync']);
});

it('once Exchange has answered the other way, even with an error, it goes there first', async () => {
  const learnt = asking(refusal, text(fault('ErrorServerBusy', 'Later.')));
  for (let asked = 0; asked < 3; asked += 1)
    expect(await learnt.ask('lookUp', disconnectPhoneCall, id)).toMatchObject({ kind: 'soapFault' });
  expect(ways(learnt)).toEqual(['makeEwsRequestAsync', 'direct', 'direct', 'direct']);
});

it.each<[string, Answering]>([
  ['401', failure({ kind: 'http', status: 401 })],
  ['403', failure({ kind: 'http', status: 403 })],
  ['404', failure({ kind: 'http', status: 404 })],
  ['405', failure({ kind: 'http', status: 405 })],
  ['a sign-in page', failure({ kind: 'signInPage' })],
])('where the other way ends in %s, the refusal is what is told, each time', async (_, deadEnd) => {
  const closed = asking(refusal, deadEnd);
  for (let asked = 0; asked < 2; asked += 1)
    expect(await closed.ask('lookUp', disconnectPhoneCall, id)).toEqual({
      kind: 'refused',
      text: unavailable,
    });
  expect(ways(closed)).toEqual(['makeEwsRequestAsync', 'direct', 'makeEwsRequestAsync', 'direct']);
});

it('what nobody wants any more when its turn comes is not sent, and holds nothing up', async () => {
  const { ask, sent } = asking(hungUp);
  for (let asked = 0; asked < 5; asked += 1)
    expect(await ask('lookUp', disconnectPhoneCall, id, () => false)).toEqual({ kind: 'unwanted' });
  expect(sent).toEqual([]);
  expect(await ask('lookUp', disconnectPhoneCall, id, () => true)).toMatchObject({ kind: 'success' });
});

it('whether it is wanted is asked when its turn comes, not before', async () => {
  const answers: (() => void)[] = [];
  const slow: Transport = {
    send: () => new Promise((resolve) => answers.push(() => resolve({ ok: true, value: '' }))),
  };
  const askEitherWay = createAskEitherWay({ outlook: slow, direct: slow, noticed: () => undefined });
  const ask = createAsk(askEitherWay, createLanes(systemClock));
  for (let held = 0; held < 3; held += 1) void ask('hangUp', disconnectPhoneCall, id);
  let wanted = true;
  const waiting = ask('hangUp', disconnectPhoneCall, id, () => wanted);
  wanted = false;
  answers[0]?.();
  expect(await waiting).toEqual({ kind: 'unwanted' });
  expect(answers).toHaveLength(3);
});
