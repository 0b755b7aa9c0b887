import { expect, it } from 'vitest';
import { documentedReplies } from '../../ews/testing/documentedReplies.ts';
import { inEnvelope } from '../../ews/testing/inEnvelope.ts';
import { toXmlText } from '../../ews/XmlText.ts';
import type { Result } from '../../Result.ts';
import { createLanes } from '../../transport/createLanes.ts';
import { createVirtualClock } from '../../transport/createVirtualClock.ts';
import type { Transport } from '../../transport/Transport.ts';
import type { TransportFault } from '../../transport/TransportFault.ts';
import { checkMailbox } from './checkMailbox.ts';
import type { MailboxFindings } from './MailboxCheck.ts';

type Replies = Readonly<Record<string, Reply>>;
type Reply = Result<string, TransportFault> | 'silence';

const text = (body: string): Reply => ({ ok: true, value: inEnvelope(body) });
const failure = (fault: TransportFault): Reply => ({ ok: false, failure: fault });

function errorReply(code: string): Reply {
  return text(
    `<m:GetPhoneCallInformationResponse xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" ResponseClass="Error"><m:ResponseCode>${code}</m:ResponseCode></m:GetPhoneCallInformationResponse>`,
  );
}

function refusal(words: string): Reply {
  return text(
    `<s:Fault><faultcode>a:ErrorAccessDenied</faultcode><faultstring>${words}</faultstring><detail><e:ResponseCode>ErrorAccessDenied</e:ResponseCode></detail></s:Fault>`,
  );
}

const configuration = text(documentedReplies.GetServiceConfiguration);
const good: Replies = {
  GetServiceConfiguration: configuration,
  GetPhoneCallInformation: errorReply('ErrorInvalidPhoneCallId'),
};

function createCheck(
  outlook: Replies,
  direct: Replies,
  save: Reply = { ok: true, value: '' },
  selected?: string,
) {
  const clock = createVirtualClock();
  const lanes = createLanes(clock);
  const sent: string[] = [];
  const transport = (name: string, replies: Replies): Transport => ({
    send: ({ operation }) =>
      new Promise((resolve) => {
        sent.push(`${name} ${operation}`);
        const reply = replies[operation];
        if (reply !== undefined && reply !== 'silence') resolve(reply);
      }),
  });
  const state: { findings?: MailboxFindings } = {};
  void checkMailbox({
    outlook: transport('outlook', outlook),
    direct: transport('direct', direct),
    settings: {
      save: () =>
        new Promise((resolve) => {
          sent.push('save');
          if (save !== 'silence')
            resolve(save.ok ? { ok: true, value: undefined } : { ok: false, failure: save.failure.kind });
        }),
    },
    selectedItem: () => (selected === undefined ? undefined : toXmlText(selected)),
    lanes,
    clock,
  }).then((findings) => (state.findings = findings));
  return { clock, lanes, sent, state };
}

const answered = { configuration: { kind: 'answered' }, lookUp: { kind: 'answered' } };

it('asks only what is harmless, once on each way, and takes an unknown call for the good answer', async () => {
  const { clock, sent, state } = createCheck(good, good);
  await clock.advance(1_000);
  expect(sent).toEqual([
    'save',
    'outlook GetServiceConfiguration',
    'outlook GetPhoneCallInformation',
    'direct GetServiceConfiguration',
    'direct GetPhoneCallInformation',
  ]);
  expect(state.findings).toMatchObject({
    outlook: answered,
    direct: answered,
    unifiedMessaging: { enabled: true, playOnPhone: true },
    settings: { saved: true },
  });
});

const found = text(
  '<m:GetItemResponse xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types"><m:ResponseMessages><m:GetItemResponseMessage ResponseClass="Success"><m:ResponseCode>NoError</m:ResponseCode><m:Items><t:Message><t:ItemId Id="x"/></t:Message></m:Items></m:GetItemResponseMessage></m:ResponseMessages></m:GetItemResponse>',
);
const notFound = text(
  '<m:GetItemResponse xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages"><m:ResponseMessages><m:GetItemResponseMessage ResponseClass="Error"><m:ResponseCode>ErrorItemNotFound</m:ResponseCode><m:Items/></m:GetItemResponseMessage></m:ResponseMessages></m:GetItemResponse>',
);
const french = refusal('La méthode web demandée n’est pas disponible.');
const refused: Replies = { GetServiceConfiguration: french, GetPhoneCallInformation: french };
const saved: Reply = { ok: true, value: '' };

it('a refusal is one in any language, and the direct way tells what Outlook did not', async () => {
  const { clock, sent, state } = createCheck(refused, { ...good, GetItem: found }, saved, 'message');
  await clock.advance(1_000);
  expect(state.findings?.outlook.lookUp).toMatchObject({ kind: 'failed', fault: { kind: 'refused' } });
  expect(state.findings).toMatchObject({ direct: answered, unifiedMessaging: { enabled: true } });
  expect(sent.filter((what) => what.endsWith('GetItem'))).toEqual(['direct GetItem']);
});

it('what another account is told is not told of this mailbox', async () => {
  const { clock, state } = createCheck(refused, { ...good, GetItem: notFound }, saved, 'message');
  await clock.advance(1_000);
  expect(state.findings?.unifiedMessaging).toBeUndefined();
  expect(state.findings?.direct).toMatchObject({
    configuration: { kind: 'failed', fault: { kind: 'otherAccount' } },
    lookUp: { kind: 'notAsked' },
  });
});

it('of an account that cannot prove itself nothing is told of the mailbox, but that the way works', async () => {
  const { clock, sent, state } = createCheck(refused, good);
  await clock.advance(1_000);
  expect(state.findings?.unifiedMessaging).toBeUndefined();
  expect(state.findings?.direct).toEqual(answered);
  expect(sent).not.toContain('direct GetItem');
});

it('a mailbox without Unified Messaging says so on a way that works', async () => {
  const without: Replies = {
    ...good,
    GetPhoneCallInformation: errorReply('ErrorUserNotUnifiedMessagingEnabled'),
  };
  const { clock, state } = createCheck(without, good);
  await clock.advance(1_000);
  expect(state.findings?.outlook).toEqual(answered);
});

it.for([
  ['a sign-in page', failure({ kind: 'signInPage' })],
  ['401', failure({ kind: 'http', status: 401 })],
  ['no connection', failure({ kind: 'network', text: 'Failed to fetch' })],
] as const)(
  'after %s the direct way is not asked again: each time could open a window',
  async ([, reply]) => {
    const { clock, sent, state } = createCheck(good, { GetServiceConfiguration: reply });
    await clock.advance(1_000);
    expect(sent.filter((what) => what.startsWith('direct'))).toEqual(['direct GetServiceConfiguration']);
    expect(state.findings?.direct).toMatchObject({
      configuration: { kind: 'failed' },
      lookUp: { kind: 'notAsked' },
    });
  },
);

it('does not wait for ever, neither for settings nor for Outlook', async () => {
  const { clock, state } = createCheck({ GetServiceConfiguration: 'silence' }, good, 'silence');
  await clock.advance(59_000);
  expect(state.findings).toBeUndefined();
  await clock.advance(10_000);
  expect(state.findings).toMatchObject({
    outlook: { configuration: { kind: 'failed', fault: { kind: 'silence' } }, lookUp: { kind: 'notAsked' } },
    direct: answered,
    settings: { saved: false },
  });
});

it('leaves a lane for hanging up, and lets all else go before it', async () => {
  const { clock, lanes, sent, state } = createCheck({ GetServiceConfiguration: 'silence' }, good);
  await clock.advance(1_000);
  const order: string[] = [];
  // Never answered: each holds its lane until it is given up.
  const errand = (name: string) => (): Promise<void> => {
    order.push(name);
    return new Promise<void>(() => undefined);
  };
  lanes.run('lookUp', errand('lookUp'));
  lanes.run('hangUp', errand('hangUp'));
  expect(order).toEqual(['lookUp', 'hangUp']);
  // The check has given Outlook up, and its next question waits for a lane.
  await clock.advance(30_000);
  for (const name of ['urgentLookUp', 'placeCall'] as const) lanes.run(name, errand(name));
  await clock.advance(45_000);
  expect(order.slice(2)).toEqual(['placeCall', 'urgentLookUp']);
  expect(sent).not.toContain('direct GetServiceConfiguration');
  await clock.advance(70_000);
  expect(state.findings?.direct).toEqual(answered);
});
