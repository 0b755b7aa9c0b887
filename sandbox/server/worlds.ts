import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Scenario } from '../scenarios/Scenario.ts';
import { randomUUID } from 'node:crypto';
import { createWorld, type World } from './World.ts';

/** The worlds of all browsers that visit: a reload keeps its world, parallel tests do not meet. */
export interface Worlds {
  /** The world of the browser that sends this request; a first visit gets a new one, and a cookie to find it again. */
  of(request: IncomingMessage, response: ServerResponse): World;
  /** Replaces that browser's world by a fresh one. */
  reset(request: IncomingMessage, response: ServerResponse, scenario: Scenario): World;
}

const cookieName = 'sandbox-world';
// A test run makes a world for each test. The oldest go first; the one in use is always the newest.
const mostWorlds = 500;

/** Keeps the worlds apart by a cookie. */
export function createWorlds(first: Scenario): Worlds {
  const worlds = new Map<string, World>();

  function idOf(request: IncomingMessage, response: ServerResponse): string {
    const known = new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]+)`).exec(request.headers.cookie ?? '')?.[1];
    const id = known ?? randomUUID();
    if (known === undefined)
      response.setHeader('Set-Cookie', `${cookieName}=${id}; Path=/; Secure; SameSite=Lax`);
    return id;
  }

  function keep(id: string, world: World): World {
    worlds.delete(id);
    worlds.set(id, world);
    const oldest = worlds.keys().next();
    if (worlds.size > mostWorlds && !oldest.done) worlds.delete(oldest.value);
    return world;
  }

  return {
    of(request, response) {
      const id = idOf(request, response);
      return keep(id, worlds.get(id) ?? createWorld(first));
    },
    reset(request, response, scenario) {
      const id = idOf(request, response);
      worlds.get(id)?.replace();
      return keep(id, createWorld(scenario));
    },
  };
}
