import type { LineCall } from '../exchange/Exchange.ts';
import { kim, type World } from './World.ts';
import type { WorldView } from './protocol.ts';
import { scenarios } from '../scenarios/scenarios.ts';

/** A world as the host page and the tests see it; `calls` are all of them, or those worth showing. */
export function worldView(world: World, calls: readonly LineCall[] = world.exchange.calls()): WorldView {
  return {
    id: world.id,
    scenario: world.scenario,
    scenarios: scenarios.map(({ id, title, description }) => ({ id, title, description })),
    mailbox: kim,
    now: world.exchange.clock.now(),
    calls,
    settings: world.settings(),
    requests: world.requests(),
  };
}
