import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PhoneMove, SettingsBag } from './protocol.ts';
import type { Worlds } from './worlds.ts';
import { scenarioById } from '../scenarios/scenarios.ts';
import { events } from './events.ts';
import { bodyOf, sendJson } from './http.ts';
import { worldView } from './worldView.ts';

const moves = { pickUp: 'pickUp', refuse: 'refuse', putDown: 'putDown' } as const;

type Handler = (worlds: Worlds, request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** The control API, by method and address: how the host page and the tests look at a world and move it. */
export const control: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  [
    'GET /sandbox/world',
    (worlds, request, response) => sendJson(response, worldView(worlds.of(request, response))),
  ],
  ['POST /sandbox/scenario', changeScenario],
  ['POST /sandbox/advance', advance],
  ['POST /sandbox/answer', answer],
  ['POST /sandbox/stop', stop],
  ['POST /sandbox/phone', movePhone],
  ['GET /sandbox/journal', showJournal],
  [
    'GET /sandbox/settings',
    (worlds, request, response) =>
      sendJson(response, worlds.of(request, response).settings(ownerIn(request))),
  ],
  ['PUT /sandbox/settings', saveSettings],
  [
    'GET /sandbox/events',
    (worlds, request, response) => events(worlds.of(request, response), request, response),
  ],
]);

async function changeScenario(
  worlds: Worlds,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { id } = await readJson<{ id?: string }>(request);
  const scenario = scenarioById(id ?? '');
  if (!scenario) sendJson(response, { error: `There is no scenario "${id ?? ''}".` }, 404);
  else sendJson(response, worldView(worlds.reset(request, response, scenario)));
}

async function advance(worlds: Worlds, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { milliseconds } = await readJson<{ milliseconds?: number }>(request);
  const world = worlds.of(request, response);
  world.exchange.clock.advance(milliseconds ?? 0);
  sendJson(response, worldView(world));
}

function answer(worlds: Worlds, request: IncomingMessage, response: ServerResponse): void {
  sendJson(response, { passed: worlds.of(request, response).exchange.answerAll() });
}

function stop(worlds: Worlds, request: IncomingMessage, response: ServerResponse): void {
  const world = worlds.of(request, response);
  world.exchange.clock.stop();
  sendJson(response, worldView(world));
}

async function movePhone(worlds: Worlds, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { id, do: move } = await readJson<PhoneMove>(request);
  const world = worlds.of(request, response);
  if (Object.hasOwn(moves, move)) {
    world.exchange[moves[move]](id);
    sendJson(response, worldView(world));
  } else {
    sendJson(response, { error: 'pickUp, refuse or putDown?' }, 400);
  }
}

function showJournal(worlds: Worlds, request: IncomingMessage, response: ServerResponse): void {
  // `?last=40`: the newest only, for a view that asks again after every change.
  const last = Number(new URL(request.url ?? '/', 'https://localhost').searchParams.get('last') ?? Infinity);
  const lines = worlds.of(request, response).traffic();
  sendJson(response, lines.slice(Math.max(0, lines.length - last)));
}

async function saveSettings(
  worlds: Worlds,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const bag = await readJson<SettingsBag>(request);
  worlds.of(request, response).saveSettings(bag, ownerIn(request));
  sendJson(response, bag);
}

/** `?of=…`: whose mailbox is meant. */
function ownerIn(request: IncomingMessage): string | undefined {
  return new URL(request.url ?? '/', 'https://localhost').searchParams.get('of') ?? undefined;
}

async function readJson<T>(request: IncomingMessage): Promise<T> {
  return JSON.parse((await bodyOf(request)) || '{}') as T;
}
