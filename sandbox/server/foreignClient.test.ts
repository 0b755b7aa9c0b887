import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { answers } from '../scenarios/answers.ts';
import { ews } from './ews.ts';
import { createWorld } from './World.ts';

/** As Microsoft's EWS Java API 2.0 writes a request: every element has an end tag, and versions go up to 2010_SP2. */
function javaRequest(operation: string): string {
  return (
    '<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" ' +
    'xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" ' +
    'xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soap:Header>' +
    '<t:RequestServerVersion Version="Exchange2010_SP2"></t:RequestServerVersion></soap:Header>' +
    `<soap:Body>${operation}</soap:Body></soap:Envelope>`
  );
}

const javaHeaders = {
  'Content-Type': 'text/xml; charset=utf-8',
  Accept: 'text/xml',
  'User-Agent': 'ExchangeServicesClient/2.0',
  'Accept-Encoding': 'gzip,deflate',
  Connection: 'Keep-Alive',
};

let server: Server;
let address = '';
let world: ReturnType<typeof createWorld>;

beforeEach(async () => {
  world = createWorld({ ...answers, latency: 0 });
  server = createServer((request, response) => void ews(world, request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const listening = server.address();
  address = `http://127.0.0.1:${typeof listening === 'object' && listening ? String(listening.port) : ''}`;
});

afterEach(() => {
  server.close();
});

async function ask(operation: string): Promise<string> {
  const body = javaRequest(operation);
  const answer = await fetch(`${address}/EWS/Exchange.asmx`, { method: 'POST', headers: javaHeaders, body });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8');
  return answer.text();
}

const withId = (name: string, id: string): string =>
  `<m:${name}><m:PhoneCallId Id="${id}"></m:PhoneCallId></m:${name}>`;

it('serves a client in the shape of the EWS Java API through a whole call', async () => {
  const item = answers.messages[0]?.id ?? '';
  const played = await ask(
    `<m:PlayOnPhone><m:ItemId Id="${item}" ChangeKey="CQAAABYAAAB4K4LpGTKmQbk1wFXyLJvr"></m:ItemId><m:DialString>4255550100</m:DialString></m:PlayOnPhone>`,
  );
  const id = /<m:PhoneCallId Id="([^"]+)"/.exec(played)?.[1] ?? '';
  expect(await ask(withId('GetPhoneCallInformation', id))).toContain('>Connecting</t:PhoneCallState>');
  world.exchange.clock.advance(6000);
  expect(await ask(withId('GetPhoneCallInformation', id))).toContain('>Connected</t:PhoneCallState>');
  expect(await ask(withId('DisconnectPhoneCall', id))).toContain('ResponseClass="Success"');
  world.exchange.clock.advance(1000);
  expect(await ask(withId('GetPhoneCallInformation', id))).toContain('>Disconnected</t:PhoneCallState>');
  expect(await ask(withId('GetPhoneCallInformation', `${id}x`))).toContain('ErrorInvalidPhoneCallId');
});
