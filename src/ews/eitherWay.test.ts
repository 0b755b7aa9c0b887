import { expect, it } from 'vitest';
import type { Fault } from '../faults/Fault.ts';
import { lineOf } from '../faults/lineOf.ts';
import type { TransportFault } from '../transport/TransportFault.ts';
import type { OperationName } from './Operation.ts';
import type { ResponseError, SoapFault } from './Reply.ts';
import { createTestWays, success } from './testing/createTestWays.ts';

const safe: readonly OperationName[] = [
  'GetPhoneCallInformation',
  'DisconnectPhoneCall',
  'GetServiceConfiguration',
];
const all: readonly OperationName[] = [...safe, 'PlayOnPhone'];

const refusal = (messageText: string): SoapFault => ({
  kind: 'soapFault',
  responseCode: 'ErrorAccessDenied',
  messageText,
});
const english = refusal('The requested web method is unavailable to this caller or application.');
const german = refusal(
  'Die angeforderte Webmethode ist für diesen Aufrufer oder diese Anwendung nicht verfügbar.',
);

const said = (text: string, code = 9020): TransportFault => ({ kind: 'outlookError', code, text });
const http = (status: number): TransportFault => ({ kind: 'http', status });

for (const operation of all)
  it.each([english, german, refusal('')])(
    `after a refusal ${operation} goes the direct way, whatever the refusal says: $messageText`,
    async (fault) => {
      const ways = createTestWays();
      ways.outlook(fault);
      expect(await ways.ask(operation)).toEqual(success);
      expect(ways.went()).toEqual([`makeEwsRequestAsync ${operation}`, `direct ${operation}`]);
      expect(ways.sent[0]?.[1]).toEqual(ways.sent[1]?.[1]);
      expect(ways.noticed[0]).toEqual(['makeEwsRequestAsync', 'refused']);
      expect(ways.noticed.at(-1)).toEqual(['direct', 'success']);
    },
  );

/** Nothing ran, so that even a call may be placed on the other way. */
const nothingRan: readonly TransportFault[] = [
  { kind: 'noItem' },
  { kind: 'noPermission', text: 'Für den Aufruf der Methode sind erhöhte Rechte erforderlich.' },
  { kind: 'notSent', text: 'Sys.ArgumentException' },
  said('API wird für freigegebene Ordner nicht unterstützt.', 9055),
  ...[400, 401, 403, 404, 405, 440, 501].map((status) => said(`Fehler: (${String(status)}) Nein.`)),
];

for (const operation of all)
  it.each(nothingRan)(`where nothing ran ${operation} goes the direct way: %j`, async (fault) => {
    const ways = createTestWays();
    ways.outlook(fault);
    expect(await ways.ask(operation)).toEqual(success);
    expect(ways.went()).toEqual([`makeEwsRequestAsync ${operation}`, `direct ${operation}`]);
  });

/** As a refusal reads where only the text of a fault is left, and other words. */
const undecodable = [
  english.messageText,
  german.messageText,
  'La méthode web demandée n’est pas disponible pour cet appelant ou cette application.',
  '要求された Web メソッドは、この呼び出し元またはアプリケーションでは使用できません。',
  'The underlying connection was closed: The connection was closed unexpectedly.',
  'Fehler: (500) Interner Serverfehler.',
  '',
];

for (const operation of safe)
  it.each(undecodable)(
    `${operation} goes on after what nobody can decode, and is learnt from: %s`,
    async (text) => {
      const ways = createTestWays();
      ways.outlook(said(text));
      expect(await ways.ask(operation)).toEqual(success);
      expect(await ways.ask('PlayOnPhone')).toEqual(success);
      expect(ways.went()).toEqual([
        `makeEwsRequestAsync ${operation}`,
        `direct ${operation}`,
        'direct PlayOnPhone',
      ]);
    },
  );

it.each([...undecodable.map((text) => said(text)), said("'-2147467259'", 9017)])(
  'PlayOnPhone goes nowhere else after %j',
  async (fault) => {
    const ways = createTestWays();
    ways.outlook(fault);
    expect(await ways.ask('PlayOnPhone')).toEqual(fault);
    expect(ways.went()).toEqual(['makeEwsRequestAsync PlayOnPhone']);
  },
);

it('the first call of all waits for what the question before it teaches, but not for long', async () => {
  const ways = createTestWays();
  ways.outlook(said(german.messageText));
  const asking = ways.ask('GetServiceConfiguration');
  expect(await ways.ask('PlayOnPhone')).toEqual(success);
  expect(await asking).toEqual(success);
  expect(ways.went().at(-1)).toBe('direct PlayOnPhone');

  const silent = createTestWays();
  silent.outlook(undefined, 'GetServiceConfiguration');
  void silent.ask('GetServiceConfiguration');
  const placing = silent.ask('PlayOnPhone');
  await silent.clock.advance(2_900);
  expect(silent.went()).toHaveLength(1);
  await silent.clock.advance(200);
  expect(await placing).toEqual(success);
});

const ownAnswers = [
  { kind: 'soapFault', responseCode: 'ErrorInternalServerError', messageText: english.messageText },
  { kind: 'responseError', responseClass: 'Error', responseCode: 'ErrorAccessDenied', messageText: '' },
  { kind: 'notXml', reason: 'empty', excerpt: '' },
  { kind: 'otherXml', found: 'html' },
  said('(503)'),
  said('(429)'),
] as const;

it.each(ownAnswers)('goes nowhere else after %j', async (answer) => {
  for (const operation of all) {
    const ways = createTestWays();
    ways.outlook(answer);
    expect(await ways.ask(operation)).toEqual(answer);
    expect(ways.went()).toEqual([`makeEwsRequestAsync ${operation}`]);
  }
});

it('once Exchange has answered the direct way, even with an error, it is asked there first', async () => {
  const ways = createTestWays();
  const busy: SoapFault = { kind: 'soapFault', responseCode: 'ErrorServerBusy', messageText: '' };
  ways.outlook(english);
  ways.direct(busy);
  for (let asked = 0; asked < 3; asked += 1) expect(await ways.ask('GetPhoneCallInformation')).toEqual(busy);
  expect(ways.sent.map(([way]) => way)).toEqual(['makeEwsRequestAsync', 'direct', 'direct', 'direct']);
});

it('where Outlook passes questions on, the pane asks nothing directly by itself, and a press does', async () => {
  const ways = createTestWays();
  await ways.ask('GetServiceConfiguration');
  for (const fault of [said('Verbindung getrennt.'), { kind: 'noItem' } as const]) {
    ways.outlook(fault);
    expect(await ways.ask('GetPhoneCallInformation')).toEqual(fault);
  }
  expect(ways.sent.map(([way]) => way)).not.toContain('direct');
  expect(await ways.ask('DisconnectPhoneCall')).toEqual(success);
  expect(ways.went().at(-1)).toBe('direct DisconnectPhoneCall');
});

const wrongHost = [404, 405, 501, 400, 413, 421].map(http);
const signIn = [http(401), http(403), http(440), { kind: 'signInPage' } as const];
const refused = { kind: 'refused', text: german.messageText };

for (const operation of all) {
  it.each(wrongHost)(`without Exchange on this host (%j) ${operation} is told as refused`, async (end) => {
    const ways = createTestWays();
    ways.outlook(german);
    ways.direct(end);
    for (let asked = 0; asked < 2; asked += 1) expect(await ways.ask(operation)).toEqual(refused);
  });

  it.each(signIn)(`where signing in does not work (%j) ${operation} is told as that`, async (end) => {
    const ways = createTestWays();
    ways.outlook(german);
    ways.direct(end);
    for (let asked = 0; asked < 2; asked += 1) expect(await ways.ask(operation)).toEqual(end);
  });
}

it('a call is not said to ring where Outlook is known to be closed and signing in does not work any more', async () => {
  const ways = createTestWays();
  ways.outlook(said(german.messageText));
  await ways.ask('GetServiceConfiguration');
  ways.direct(http(401));
  expect(await ways.ask('PlayOnPhone')).toEqual(http(401));
  expect(await ways.ask('PlayOnPhone')).toEqual(http(401));
});

it('what Outlook says stays what is told where it has passed questions on before', async () => {
  const ways = createTestWays();
  await ways.ask('GetServiceConfiguration');
  for (const end of [http(401), http(404), { kind: 'network', text: '' } as const]) {
    ways.outlook(said('Verbindung getrennt.'));
    ways.direct(end);
    expect(await ways.ask('DisconnectPhoneCall')).toEqual(said('Verbindung getrennt.'));
  }
});

it.each([http(503), http(429), { kind: 'network', text: '' } as const])(
  'what passes on the direct way is told as that: %j',
  async (end) => {
    const ways = createTestWays();
    ways.outlook(german);
    ways.direct(end);
    expect(await ways.ask('DisconnectPhoneCall')).toEqual(end);
  },
);

it.each([{ kind: 'network', text: 'Failed to fetch' } as const, http(500), http(504), undefined])(
  'a call that waited in vain for the account’s proof was not sent, and can be placed again: %j',
  async (end) => {
    const ways = createTestWays();
    ways.outlook(german);
    ways.direct(end, 'GetItem');
    const asking = ways.ask('PlayOnPhone');
    await ways.clock.advance(25_000);
    const answer = await asking;
    expect(answer).toMatchObject({ kind: 'notSent' });
    expect(lineOf(answer as Fault).mayHaveRun).toBeUndefined();
    ways.direct(success, 'GetItem');
    expect(await ways.ask('PlayOnPhone')).toEqual(success);
    expect(ways.went().filter((sent) => sent === 'direct PlayOnPhone')).toHaveLength(1);
  },
);

it('nothing goes the direct way by itself after a 401; a press does, and opens it again', async () => {
  const ways = createTestWays();
  const direct = (): number => ways.sent.filter(([way]) => way === 'direct').length + ways.proofs();
  ways.outlook(german);
  ways.direct(http(401));
  for (let asked = 0; asked < 5; asked += 1) {
    expect(await ways.ask('GetPhoneCallInformation')).toEqual(http(401));
    expect(await ways.ask('GetServiceConfiguration')).toEqual(http(401));
  }
  expect(direct()).toBe(1);
  for (const pressed of ['DisconnectPhoneCall', 'PlayOnPhone'] as const)
    expect(await ways.ask(pressed)).toEqual(http(401));
  expect(await ways.ask('GetPhoneCallInformation', 'pressedLookUp')).toEqual(http(401));
  expect(direct()).toBe(4);
  ways.direct(success);
  expect(await ways.ask('DisconnectPhoneCall')).toEqual(success);
  expect(await ways.ask('GetPhoneCallInformation')).toEqual(success);
  expect(ways.went().at(-1)).toBe('direct GetPhoneCallInformation');
});

it('a direct way that has closed gives way to Outlook, where that passes questions on by now', async () => {
  const ways = createTestWays();
  ways.outlook(german);
  await ways.ask('GetServiceConfiguration');
  ways.direct(http(404));
  ways.outlook(success);
  expect(await ways.ask('DisconnectPhoneCall')).toEqual(success);
  expect(await ways.ask('PlayOnPhone')).toEqual(success);
  expect(ways.went().slice(2)).toEqual([
    'direct DisconnectPhoneCall',
    'makeEwsRequestAsync DisconnectPhoneCall',
    'makeEwsRequestAsync PlayOnPhone',
  ]);
});

const notFound: ResponseError = {
  kind: 'responseError',
  responseClass: 'Error',
  responseCode: 'ErrorItemNotFound',
  messageText: 'Das Objekt wurde nicht gefunden.',
};
const unknownCall: ResponseError = { ...notFound, responseCode: 'ErrorInvalidPhoneCallId', messageText: '' };
const otherAccount = { kind: 'otherAccount', text: 'ErrorItemNotFound: Das Objekt wurde nicht gefunden.' };

it('the browser’s account proves itself once, by the message that is selected', async () => {
  const ways = createTestWays();
  ways.outlook(german);
  ways.direct(unknownCall, 'GetPhoneCallInformation');
  for (let asked = 0; asked < 3; asked += 1) {
    expect(await ways.ask('GetServiceConfiguration')).toEqual(success);
    expect(await ways.ask('PlayOnPhone')).toEqual(success);
    expect(await ways.ask('GetPhoneCallInformation')).toEqual(unknownCall);
  }
  expect(ways.proofs()).toBe(1);
});

it.each(['ErrorItemNotFound', 'ErrorAccessDenied', 'ErrorNonExistentMailbox'])(
  'another account’s answers are never taken for this mailbox’s (%s)',
  async (responseCode) => {
    const ways = createTestWays();
    ways.outlook(german);
    ways.direct({ ...notFound, responseCode }, 'GetItem');
    ways.direct(unknownCall, 'GetPhoneCallInformation');
    for (const operation of ['GetServiceConfiguration', 'PlayOnPhone', 'GetPhoneCallInformation'] as const)
      expect(await ways.ask(operation)).toMatchObject({ kind: 'otherAccount' });
    expect(ways.went().filter((sent) => /direct (Play|GetService)/.test(sent))).toEqual([]);
  },
);

it('who is somebody else is asked again when somebody presses or selects another message', async () => {
  const ways = createTestWays();
  ways.outlook(german);
  ways.direct(notFound, 'GetItem');
  for (let asked = 0; asked < 3; asked += 1)
    expect(await ways.ask('GetServiceConfiguration')).toEqual(otherAccount);
  expect(ways.proofs()).toBe(1);
  await ways.ask('PlayOnPhone');
  expect(ways.proofs()).toBe(2);
  ways.select('another message');
  ways.direct(success, 'GetItem');
  expect(await ways.ask('GetServiceConfiguration')).toEqual(success);
});

it('without a message selected a call is hung up at once, and its not being known ends nothing', async () => {
  const ways = createTestWays();
  ways.outlook({ kind: 'noItem' });
  ways.select(undefined);
  expect(await ways.ask('DisconnectPhoneCall')).toEqual(success);
  ways.direct(unknownCall);
  expect(await ways.ask('DisconnectPhoneCall')).toEqual({ kind: 'accountUnproven' });
  expect(await ways.ask('GetPhoneCallInformation')).toEqual({ kind: 'accountUnproven' });
  expect(await ways.ask('GetServiceConfiguration')).toEqual({ kind: 'accountUnproven' });
  expect(ways.proofs()).toBe(0);
  // Playing a message again names one by itself.
  ways.direct(success);
  expect(await ways.ask('PlayOnPhone')).toEqual(success);
  expect(ways.proofs()).toBe(1);
});

it.each([http(401), http(503), { ...english, responseCode: 'ErrorServerBusy' }])(
  'where the account cannot prove itself, that is what is told: %j',
  async (end) => {
    const ways = createTestWays();
    ways.outlook(german);
    ways.direct(end, 'GetItem');
    expect(await ways.ask('PlayOnPhone')).toEqual(end);
    expect(ways.went()).toEqual(['makeEwsRequestAsync PlayOnPhone']);
  },
);

const on2019 = { build: '15.2.1748.10' };
const on2016 = { build: '15.1.2507.6' };

it.each([http(401), { kind: 'network', text: '' } as const, undefined])(
  'which Exchange it is, as a refusal said, is not lost over what comes after: %j',
  async (end) => {
    const ways = createTestWays();
    ways.outlook({ ...german, server: on2019 });
    ways.direct(end ?? { kind: 'http', status: 404 });
    for (let asked = 0; asked < 2; asked += 1)
      for (const operation of all) expect(await ways.ask(operation)).toMatchObject({ server: on2019 });
  },
);

it('which Exchange answers another account is not told as this mailbox’s', async () => {
  const ways = createTestWays();
  ways.outlook({ kind: 'noItem' });
  ways.select(undefined);
  ways.direct({ ...success, server: on2019 });
  expect(await ways.ask('GetPhoneCallInformation')).toEqual(success);
  ways.direct({ ...unknownCall, server: on2019 }, 'GetPhoneCallInformation');
  expect((await ways.ask('GetPhoneCallInformation')).server).toBeUndefined();
  ways.select('the message');
  ways.direct({ ...notFound, server: on2019 }, 'GetItem');
  expect((await ways.ask('GetServiceConfiguration')).server).toBeUndefined();
  ways.direct({ ...success, server: on2016 }, 'GetItem');
  ways.direct({ ...success, server: on2016 });
  await ways.ask('PlayOnPhone');
  expect(await ways.ask('GetServiceConfiguration')).toMatchObject({ server: on2016 });
});
