import { describe, expect, it } from 'vitest';
import { answers } from '../../scenarios/answers.ts';
import type { LinePlan } from '../../scenarios/Scenario.ts';
import type { EwsAnswer } from '../Exchange.ts';
import { createTestbed, type Testbed } from '../testing/createTestbed.ts';
import { testRequests } from '../testing/testRequests.ts';

const { hangUp, lookUp } = testRequests;
const unknown = 'ErrorInvalidPhoneCallId';

/** What becomes of a call, second by second, each state told once. */
async function follow({ place, state, exchange }: Testbed, seconds: number): Promise<readonly string[]> {
  const id = await place();
  const story: string[] = [];
  for (let second = 0; second <= seconds; second += 0.5) {
    const now = await state(id);
    const ringing = exchange.calls()[0]?.ringing === true ? ' (ringing)' : '';
    const line = `${now}${ringing}`;
    if (story.at(-1)?.endsWith(` ${line}`) !== true) story.push(`${String(second)} s ${line}`);
    exchange.clock.advance(500);
  }
  return story;
}

const line = (outcome: LinePlan['outcome'], alerts = false): { line: LinePlan } => ({
  line: { ...answers.line, alerts, tellsSip: true, outcome },
});

describe('a call lives by its plan', () => {
  it.each<[string, { line: LinePlan }, readonly string[]]>([
    [
      'answered and hung up at the phone',
      line({ kind: 'answered', after: 4000, hungUpAfter: 3000 }),
      [
        '0 s Connecting None',
        '2 s Connecting None (ringing)',
        '6 s Connected None',
        '9 s Disconnected None',
        `309.5 s ${unknown}`,
      ],
    ],
    [
      'alerting',
      line({ kind: 'answered', after: 4000 }, true),
      ['0 s Connecting None', '2 s Alerted None (ringing)', '6 s Connected None'],
    ],
    [
      'transferred',
      line({ kind: 'answered', after: 1000, transferredAfter: 2000, hungUpAfter: 1000 }),
      [
        '0 s Connecting None',
        '2 s Connecting None (ringing)',
        '3 s Connected None',
        '5 s Transferring None',
        '6.5 s Connected None',
        '7.5 s Disconnected None',
        `308 s ${unknown}`,
      ],
    ],
    [
      'busy',
      line({ kind: 'busy', after: 1000 }),
      ['0 s Connecting None', '3 s Disconnected UserBusy 486 Busy Here', `303.5 s ${unknown}`],
    ],
    [
      'not answered',
      line({ kind: 'noAnswer', after: 20_000, sipCode: 480 }),
      [
        '0 s Connecting None',
        '2 s Connecting None (ringing)',
        '22 s Disconnected NoAnswer 480 No answer',
        `322.5 s ${unknown}`,
      ],
    ],
    [
      'not answered, without a reason',
      line({ kind: 'noAnswer', after: 20_000, sipCode: 487 }),
      [
        '0 s Connecting None',
        '2 s Connecting None (ringing)',
        '22 s Disconnected None 487 No answer',
        `322.5 s ${unknown}`,
      ],
    ],
    [
      'unreachable',
      line({ kind: 'unavailable', after: 1000, sipCode: 480, sipText: 'Temporarily Unavailable' }),
      ['0 s Connecting None', '3 s Disconnected NoAnswer 480 Temporarily Unavailable', `303.5 s ${unknown}`],
    ],
    [
      'unreachable, and told so',
      line({ kind: 'unavailable', after: 1000, sipCode: 404, sipText: 'Not Found', cause: 'Unavailable' }),
      ['0 s Connecting None', '3 s Disconnected Unavailable 404 Not Found', `303.5 s ${unknown}`],
    ],
    [
      'out of order',
      line({ kind: 'unavailable', after: 1000, sipCode: 408, sipText: 'Request Timeout' }),
      ['0 s Connecting None', '3 s Disconnected Other 408 Request Timeout', `303.5 s ${unknown}`],
    ],
    ['dialling on', line({ kind: 'dialsOn' }), ['0 s Connecting None']],
    [
      'dialling a contact by voice',
      line({ kind: 'answered', after: 1000, dialsOnAfter: 4000 }),
      [
        '0 s Connecting None',
        '2 s Connecting None (ringing)',
        '3 s Connected None',
        '7 s Connecting None',
        '13 s Connected None',
      ],
    ],
    ['ringing on', line({ kind: 'ringsOn' }), ['0 s Connecting None', '2 s Connecting None (ringing)']],
  ])('%s', async (_, traits, story) => {
    expect(await follow(createTestbed(traits), 330)).toEqual(story);
  });
});

describe('the person at the phone', () => {
  it('answers before the plan does, and puts down', async () => {
    const { exchange, place, state } = createTestbed();
    const id = await place();
    exchange.pickUp(id);
    expect(await state(id)).toBe('Connecting None');
    exchange.clock.advance(2000);
    exchange.putDown(id);
    expect(await state(id)).toBe('Connecting None');
    exchange.pickUp(id);
    expect(await state(id)).toBe('Connected None');
    exchange.refuse(id);
    exchange.clock.advance(10_000);
    expect(await state(id)).toBe('Connected None');
    exchange.putDown(id);
    expect(await state(id)).toBe('Disconnected None');
  });

  it('refuses, and the plan no longer answers', async () => {
    const { exchange, place, state } = createTestbed();
    const id = await place();
    exchange.clock.advance(2000);
    exchange.refuse(id);
    exchange.refuse('nobody');
    exchange.clock.advance(10_000);
    expect(await state(id)).toBe('Disconnected Other');
    expect(exchange.calls()).toMatchObject([{ id, ringing: false, endedAt: exchange.clock.now() - 10_000 }]);
  });
});

describe('hanging up', () => {
  it.each([0, 2000, 6000])('ends a call after %i ms, a second after the order was taken', async (wait) => {
    const { exchange, ask, place, state } = createTestbed({ line: answers.line });
    const id = await place();
    exchange.clock.advance(wait);
    const before = await state(id);
    expect((await ask(hangUp(id))).body).toContain('<m:ResponseCode>NoError<');
    exchange.clock.advance(900);
    expect(await state(id)).toBe(before);
    exchange.clock.advance(100);
    expect(await state(id)).toBe('Disconnected None');
  });

  it('takes the order again for five minutes, and then knows the call no more', async () => {
    const { exchange, ask, place } = createTestbed({ line: answers.line });
    const id = await place();
    await ask(hangUp(id));
    exchange.clock.advance(1000);
    exchange.clock.advance(300_000);
    expect((await ask(hangUp(id))).body).toContain('<m:ResponseCode>NoError<');
    exchange.clock.advance(1);
    const again = await ask(hangUp(id));
    expect(again.status).toBe(200);
    expect(again.body).toContain(
      '<m:DisconnectPhoneCallResponse ResponseClass="Error" xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" ' +
        'xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types"><m:MessageText>The phone call ID isn\'t valid</m:MessageText>' +
        '<m:ResponseCode>ErrorInvalidPhoneCallId</m:ResponseCode><m:DescriptiveLinkKey>0</m:DescriptiveLinkKey></m:DisconnectPhoneCallResponse>',
    );
  });

  it('does not know the calls of others', async () => {
    const { ask, state } = createTestbed();
    expect((await ask(hangUp('x'))).body).toContain(`>${unknown}<`);
    expect((await ask(lookUp(''))).body).toContain(`>${unknown}<`);
    expect(await state('sandbox-call-1')).toBe(unknown);
  });

  it('ends the calls that were running already', async () => {
    const { ask, state } = createTestbed({ runningCalls: 2 });
    await ask(hangUp('sandbox-call-2'));
    expect(await state('sandbox-call-1')).toBe('Connected None');
    expect(await state('sandbox-call-2')).toBe('Disconnected None');
  });
});

describe('the ids of calls', () => {
  it('are long, need escaping as little as base64 does, and never repeat', async () => {
    const { place, exchange } = createTestbed({ callsAtATime: 3 });
    const ids = [await place(), await place(), await place()];
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^(?=.*\+.*\/)[A-Za-z0-9+/]{80,}=$/);
    // Whoever copies one tells a name from inside the network.
    for (const id of ids) expect(atob(id)).toContain('.corp.contoso.com');
    expect(exchange.calls().map(({ id }) => id)).toEqual(ids);
  });

  it('are the same in the same world, and others in another', async () => {
    expect(await createTestbed().place()).toBe(await createTestbed().place());
    expect(await createTestbed({ id: 'other' }).place()).not.toBe(await createTestbed().place());
  });
});

describe('calls at a time', () => {
  it('are two: the third is refused, without a time to wait, until one has ended', async () => {
    const { exchange, ask, place } = createTestbed();
    const first = await place();
    await place();
    expect(await place()).toContain('<m:ResponseCode>ErrorServerBusy</m:ResponseCode>');
    expect(await place()).not.toContain('BackOffMilliseconds');
    expect(exchange.calls()).toHaveLength(2);
    await ask(hangUp(first));
    expect(await place()).toMatch(/=$/);
  });
});

describe('GetItem', () => {
  const [message] = answers.messages;
  const ask = (id: string, asAnotherAccount?: true): Promise<EwsAnswer> =>
    createTestbed().ask(testRequests.item(id), {
      way: 'direct',
      ...(asAnotherAccount && { asAnotherAccount }),
    });

  it('tells whether a message is there for whoever asks', async () => {
    const id = message?.id ?? '';
    expect((await ask(id)).body).toContain(`<t:ItemId Id="${id}"`);
    expect((await ask('AkAjzQTbY/i=')).body).toContain('>ErrorItemNotFound<');
    expect((await ask(id, true)).body).toContain('>ErrorItemNotFound<');
  });

  it('is for another account the only way to notice', async () => {
    const { ask: say, place } = createTestbed();
    const id = await place();
    const other = { way: 'direct', asAnotherAccount: true } as const;
    expect((await say(testRequests.configure(), other)).body).toContain('<t:UmEnabled>true<');
    expect((await say(lookUp(id), other)).body).toContain(`>${unknown}<`);
    expect((await say(hangUp(id), other)).body).toContain(`>${unknown}<`);
    expect((await say(lookUp(id))).body).toContain('>NoError<');
  });
});

it.each([
  ['2013', '15" MinorVersion="0"'],
  ['2016', '15" MinorVersion="1"'],
  ['2019', '15" MinorVersion="2"'],
  ['Online', '15" MinorVersion="20"'],
] as const)('Exchange %s says which it is', async (server, version) => {
  const { body } = await createTestbed({ server }).ask(testRequests.configure());
  expect(body).toContain(`<h:ServerVersionInfo MajorVersion="${version}`);
});

describe('playing on a phone', () => {
  const { messages, unifiedMessaging } = answers;
  const item = messages[0]?.id ?? '';
  const sip = { unifiedMessaging: { ...unifiedMessaging, dialPlan: 'sip' as const } };

  it.each([
    ['4255550100', {}, 'NoError'],
    ['+1 (425) 555-0100', {}, 'NoError'],
    ['(425) 555.0100', {}, 'NoError'],
    ['', {}, 'ErrorInvalidPhoneNumber'],
    ['my desk', {}, 'ErrorInvalidPhoneNumber'],
    ['user@contoso.com', {}, 'ErrorInvalidPhoneNumber'],
    ['900 555 0100', {}, 'ErrorPhoneNumberNotDialable'],
    ['user@contoso.com', sip, 'NoError'],
    ['sip:user@contoso.com', sip, 'NoError'],
    ['4255550100', sip, 'ErrorInvalidSIPUri'],
    ['a@b@c', sip, 'ErrorInvalidSIPUri'],
    [
      '1',
      { unifiedMessaging: { ...unifiedMessaging, umEnabled: false } },
      'ErrorUserNotUnifiedMessagingEnabled',
    ],
    [
      '1',
      { unifiedMessaging: { ...unifiedMessaging, playOnPhoneEnabled: false } },
      'ErrorPhoneNumberNotDialable',
    ],
  ])('calls or does not call "%s"', async (dialString, traits, code) => {
    const { ask, exchange } = createTestbed(traits);
    const { status, body } = await ask(testRequests.play(item, dialString));
    expect(status).toBe(200);
    expect(body).toContain(`<m:ResponseCode>${code}</m:ResponseCode>`);
    expect(exchange.calls()).toMatchObject(code === 'NoError' ? [{ dialString, itemId: item }] : []);
  });

  it.each([
    ['', 'ErrorInvalidIdEmpty'],
    ['no id', 'ErrorInvalidIdMalformed'],
    [item.replaceAll(/[+/]/g, '-').replace('A', '_'), 'ErrorInvalidIdMalformed'],
    ['AkAjzQTbY/i=', 'ErrorItemNotFound'],
  ])('knows its items: "%s"', async (itemId, code) => {
    const { ask } = createTestbed();
    expect((await ask(testRequests.play(itemId, '1'))).body).toContain(`>${code}<`);
  });
});
