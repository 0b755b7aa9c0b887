import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LineCall } from '../exchange/Exchange.ts';
import type { World } from './World.ts';
import { worldView } from './worldView.ts';

// Changes come in bursts: one request moves a call and two lines of the journal.
const gatherMilliseconds = 40;
const keepAliveMilliseconds = 20_000;
// With a thousand calls running the phone shows some; the page shares its processor with the pane it tests.
const mostCalls = 30;

/** Server-sent events: the world's view, at once and again after every change. */
export function events(world: World, request: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 200;
  response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  // A page whose world has been replaced comes back soon, and meets the new one.
  response.write('retry: 200\n\n');
  const write = () => response.write(`data: ${JSON.stringify(worldView(world, callsToShow(world)))}\n\n`);
  let gathering: NodeJS.Timeout | undefined;
  const unsubscribe = world.subscribe(() => {
    gathering ??= setTimeout(() => {
      gathering = undefined;
      write();
    }, gatherMilliseconds);
  });
  const keepAlive = setInterval(() => response.write(': still here\n\n'), keepAliveMilliseconds);
  request.on('close', () => {
    unsubscribe();
    clearTimeout(gathering);
    clearInterval(keepAlive);
  });
  world.replaced.addEventListener('abort', () => response.end());
  write();
}

function callsToShow(world: World): readonly LineCall[] {
  const running = world.exchange.calls().filter(({ state }) => state !== 'Disconnected');
  const ringing = running.filter((call) => call.ringing);
  return [...ringing, ...running.filter((call) => !call.ringing)].slice(0, mostCalls);
}
