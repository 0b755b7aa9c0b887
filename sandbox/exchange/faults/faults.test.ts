import { describe, expect, it } from 'vitest';
import type { FaultRule } from '../../scenarios/Scenario.ts';
import { createTestbed } from '../testing/createTestbed.ts';
import type { EwsAnswer } from '../Exchange.ts';
import { testRequests } from '../testing/testRequests.ts';

const { hangUp, lookUp, envelope } = testRequests;
const id = 'sandbox-call-1';
const code = (text: string): FaultRule['reply'] => ({ kind: 'responseCode', code: text, text: 'No & "no"' });

function spoilt(...faults: FaultRule[]) {
  return createTestbed({ runningCalls: 1, faults });
}

function codeOf({ body }: EwsAnswer): string {
  return /ResponseCode[^>]*>([^<]*)</.exec(body)?.[1] ?? body;
}

describe('which requests a rule spoils', () => {
  it('all of its operation, and no other', async () => {
    const { ask, state } = spoilt({ operation: 'DisconnectPhoneCall', reply: code('ErrorA') });
    expect(codeOf(await ask(hangUp(id)))).toBe('ErrorA');
    expect(codeOf(await ask(hangUp(id)))).toBe('ErrorA');
    expect(await state(id)).toBe('Connected None');
  });

  it('so many, after so many, whatever other rules do', async () => {
    const { ask } = spoilt(
      { operation: '*', after: 1, times: 2, reply: code('ErrorA') },
      { operation: 'GetPhoneCallInformation', after: 2, times: 2, reply: code('ErrorB') },
    );
    const codes: string[] = [];
    for (let asked = 0; asked < 5; asked += 1) codes.push(codeOf(await ask(lookUp(id))));
    expect(codes).toEqual(['NoError', 'ErrorA', 'ErrorA', 'ErrorB', 'NoError']);
  });

  it('never one that Exchange would not accept', async () => {
    const { ask } = spoilt({ operation: '*', times: 1, reply: code('ErrorA') });
    expect(codeOf(await ask(envelope('<m:DisconnectPhoneCall/>')))).toBe('ErrorSchemaValidation');
    expect(codeOf(await ask(hangUp(id)))).toBe('ErrorA');
  });
});

describe('what a rule does', () => {
  it('answers with a code, error or warning, its text escaped', async () => {
    const { ask } = spoilt(
      { operation: '*', times: 1, reply: code('ErrorA') },
      { operation: '*', reply: { kind: 'responseCode', code: 'ErrorB', text: '', responseClass: 'Warning' } },
    );
    expect((await ask(hangUp(id))).body).toContain('<m:MessageText>No &amp; &quot;no&quot;</m:MessageText>');
    expect((await ask(hangUp(id))).body).toContain('<m:DisconnectPhoneCallResponse ResponseClass="Warning"');
  });

  it('answers with a fault', async () => {
    const reply = { kind: 'soapFault', code: 'ErrorAccessDenied', text: 'No.', status: 200 } as const;
    const answer = await spoilt({ operation: '*', reply }).ask(hangUp(id));
    expect(answer.status).toBe(200);
    expect(answer.body).toContain(
      '>a:ErrorAccessDenied</faultcode><faultstring xml:lang="en-US">No.</faultstring>',
    );
  });

  it('is busy, as a fault or inside the response', async () => {
    const busy = { kind: 'serverBusy', backOffMilliseconds: 297_749 } as const;
    const { ask } = spoilt(
      { operation: '*', times: 1, reply: { ...busy, as: 'fault' } },
      { operation: '*', reply: { ...busy, as: 'response' } },
    );
    const value = '<t:Value Name="BackOffMilliseconds">297749</t:Value>';
    const [fault, response] = [await ask(hangUp(id)), await ask(hangUp(id))];
    expect(fault.status).toBe(500);
    expect(fault.body).toContain(`>${value}</t:MessageXml></detail>`);
    expect(response.status).toBe(200);
    expect(response.body).toContain(`<m:MessageXml>${value}</m:MessageXml></m:DisconnectPhoneCallResponse>`);
  });

  it('answers anything at all', async () => {
    const raw = { status: 503, contentType: 'text/html', body: '<p>Closed' };
    const { ask, state } = spoilt({ operation: 'DisconnectPhoneCall', reply: { kind: 'raw', ...raw } });
    expect(await ask(hangUp(id))).toEqual(raw);
    expect(await state(id)).toBe('Connected None');
  });

  it('stays silent, having hung up', async () => {
    const { exchange, state } = spoilt({ operation: 'DisconnectPhoneCall', reply: { kind: 'silence' } });
    let answered = false;
    void exchange.receive({ body: hangUp(id), way: 'direct' }).then(() => (answered = true));
    exchange.clock.advance(3_600_000);
    await Promise.resolve();
    expect(answered).toBe(false);
    expect(exchange.calls()).toMatchObject([{ state: 'Disconnected' }]);
    expect(await state(id)).toBe('ErrorInvalidPhoneCallId');
    expect(exchange.journal()[0]).not.toHaveProperty('answer');
  });

  it.each<[FaultRule['reply'], string]>([
    [{ kind: 'connectionClosed' }, ''],
    [
      { kind: 'wrongOperation', operation: 'GetPhoneCallInformation' },
      '<m:GetPhoneCallInformationResponse ResponseClass="Success"',
    ],
    [{ kind: 'entityBomb' }, '<!DOCTYPE s:Envelope [<!ENTITY e0 ".">'],
  ])('loses the answer: %o', async (reply, text) => {
    const lost = spoilt({ operation: 'DisconnectPhoneCall', reply });
    expect((await lost.ask(hangUp(id))).body).toContain(text);
    expect(await lost.state(id)).toBe('Disconnected None');
    const kept = spoilt({
      operation: 'DisconnectPhoneCall',
      reply: { ...reply, carriedOut: false } as FaultRule['reply'],
    });
    await kept.ask(hangUp(id));
    expect(await kept.state(id)).toBe('Connected None');
  });

  it('tells that the connection is closed', async () => {
    const { ask } = spoilt({ operation: '*', reply: { kind: 'connectionClosed' } });
    expect(await ask(hangUp(id))).toMatchObject({ status: 502, closesConnection: true });
  });

  it('lies that nothing was done', async () => {
    const { ask, state } = spoilt({
      operation: 'DisconnectPhoneCall',
      reply: { ...code('ErrorA'), carriedOut: true } as FaultRule['reply'],
    });
    expect(codeOf(await ask(hangUp(id)))).toBe('ErrorA');
    expect(await state(id)).toBe('Disconnected None');
  });

  it('cuts the true answer, or makes it huge', async () => {
    const { ask } = spoilt(
      { operation: '*', times: 1, reply: { kind: 'truncated', characters: 300 } },
      { operation: '*', times: 2, reply: { kind: 'hugeReply', characters: 5_000_000 } },
    );
    expect((await ask(lookUp(id))).body).toHaveLength(300);
    const huge = await ask(lookUp(id));
    expect(huge.body).toHaveLength(5_000_000);
    expect(huge.body).toContain('<t:PhoneCallState>Connected<');
  });

  it('invents states', async () => {
    const { state } = spoilt({
      operation: '*',
      reply: { kind: 'callState', state: 'Parked', cause: 'Elsewhere' },
    });
    expect(await state(id)).toBe('Parked Elsewhere');
  });

  it('lets a later answer overtake an earlier one', async () => {
    const { exchange } = createTestbed({
      runningCalls: 1,
      latency: 150,
      faults: [{ operation: '*', times: 1, reply: { kind: 'late', milliseconds: 3000 } }],
    });
    const order: string[] = [];
    const send = (name: string, body: string): Promise<unknown> =>
      exchange.receive({ body, way: 'direct' }).then((answer) => order.push(`${name} ${codeOf(answer)}`));
    const both = [send('first', lookUp(id)), send('second', hangUp(id))];
    exchange.clock.advance(150);
    await both[1];
    expect(order).toEqual(['second NoError']);
    exchange.clock.advance(3000);
    await both[0];
    expect(order).toEqual(['second NoError', 'first NoError']);
    expect(
      exchange.journal().map(({ number, receivedAt, answeredAt = 0 }) => [number, answeredAt - receivedAt]),
    ).toEqual([
      [1, 3150],
      [2, 150],
    ]);
  });
});

describe('the journal', () => {
  it('tells what came, which way, and what was answered, and that it has changed', async () => {
    const { exchange, ask } = createTestbed({ runningCalls: 1, latency: 150 });
    let changes = 0;
    const stop = exchange.subscribe(() => (changes += 1));
    const body = hangUp(id);
    const answer = await ask(body, { way: 'direct' });
    const receivedAt = exchange.clock.now() - 150;
    expect(exchange.journal()).toEqual([
      {
        number: 1,
        operation: 'DisconnectPhoneCall',
        way: 'direct',
        receivedAt,
        request: body,
        answeredAt: receivedAt + 150,
        answer,
      },
    ]);
    expect(changes).toBe(3);
    stop();
    await ask('');
    expect(exchange.journal()[1]).toMatchObject({ number: 2, operation: 'unknown', answer: { status: 500 } });
    expect(changes).toBe(3);
  });

  it('forgets, rather than grow forever', async () => {
    const { exchange, ask } = spoilt({ operation: '*', reply: { kind: 'hugeReply', characters: 1_000_000 } });
    for (let asked = 0; asked < 2100; asked += 1) await ask(asked === 2099 ? lookUp(id) : '');
    expect(exchange.journal()).toHaveLength(2000);
    expect(exchange.journal().at(-1)?.number).toBe(2100);
    expect(exchange.journal().at(-1)?.answer?.body.length).toBeLessThan(101_000);
  });
});
