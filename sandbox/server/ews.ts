import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EwsAnswer, EwsRequest } from '../exchange/Exchange.ts';
import type { World } from './World.ts';
import { bodyOf, send } from './http.ts';
import { operationOf } from './operationOf.ts';
import { failureHeader, statusHeader, wayHeader } from './protocol.ts';
import { refusalOf } from './refusalOf.ts';

/** `/EWS/Exchange.asmx`: the world's Exchange, behind what Outlook and the web server let through. */
export async function ews(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST');
    send(response, 405, 'text/plain; charset=utf-8', 'Exchange Web Services are asked by POST.');
    return;
  }
  const received = await readRequest(request);
  const isAnother = received.way === 'direct' && world.scenario.host.directEws === 'anotherAccount';
  const asked: EwsRequest = isAnother ? { ...received, asAnotherAccount: true } : received;
  const operation = operationOf(asked.body);
  const refusal = refusalOf(asked, operation, world.scenario.host);
  if (refusal) {
    world.turnedAway(asked, operation === 'other' ? 'unknown' : operation, refusal.answer);
    // Headers are ASCII, and Exchange's texts are not.
    if (refusal.failure !== undefined) response.setHeader(failureHeader, encodeURIComponent(refusal.failure));
  }
  // A silenced request is never answered: the connection stays open until the browser gives up.
  const given = refusal?.answer ?? (await world.exchange.receive(asked));
  if (asked.way === 'direct') answer(response, given);
  else answerOutlook(response, given);
}

async function readRequest(request: IncomingMessage): Promise<EwsRequest> {
  const way = request.headers[wayHeader] === 'makeEwsRequestAsync' ? 'makeEwsRequestAsync' : 'direct';
  const soapAction = request.headers['soapaction'];
  const contentType = request.headers['content-type'];
  return {
    body: await bodyOf(request),
    way,
    ...(typeof soapAction === 'string' && { soapAction }),
    ...(contentType !== undefined && { contentType }),
  };
}

function answer(
  response: ServerResponse,
  { status, contentType, body, location, closesConnection }: EwsAnswer,
): void {
  if (location !== undefined) response.setHeader('Location', location);
  if (closesConnection) response.destroy();
  else send(response, status, contentType, body);
}

// What Outlook on the web meets on its way to Exchange stays on its server: the browser, and so its console, never
// sees a bad status. Hence the real one travels in a header.
function answerOutlook(
  response: ServerResponse,
  { status, contentType, body, closesConnection }: EwsAnswer,
): void {
  const closed = 'The underlying connection was closed: The connection was closed unexpectedly.';
  if (closesConnection) response.setHeader(failureHeader, encodeURIComponent(closed));
  response.setHeader(statusHeader, status);
  send(response, 200, contentType, body);
}
