import type { EwsAnswer, EwsRequest, Exchange, Exchanged } from '../exchange/Exchange.ts';
import type { Scenario } from '../scenarios/Scenario.ts';
import type { SettingsBag, TrafficLine } from './protocol.ts';
import { randomUUID } from 'node:crypto';
import { createExchange } from '../exchange/createExchange.ts';
import { rememberedCalls } from './rememberedCalls.ts';

/** Whose mailbox it is. */
export const kim = { displayName: 'Kim Lindgren', emailAddress: 'kim.lindgren@contoso.com' } as const;

/** One simulated organisation: a mailbox on an Exchange, as one browser sees it. */
export interface World {
  /** Another one for every world, so that a page notices when its own has been replaced. */
  readonly id: string;
  readonly scenario: Scenario;
  readonly exchange: Exchange;
  /** What a mailbox keeps, by its owner's name: the world's own, unless another is named. */
  settings(owner?: string): SettingsBag;
  saveSettings(bag: SettingsBag, owner?: string): void;
  /** Notes a request that Outlook or the web server turned away: Exchange itself never saw it. */
  turnedAway(request: EwsRequest, operation: Exchanged['operation'], answer: EwsAnswer): void;
  /** How many requests there have been. The traffic keeps only the newest. */
  requests(): number;
  /** The newest requests in the order of their arrival. */
  traffic(): readonly TrafficLine[];
  /** Told about every change: calls, traffic, settings. Returns a function that ends it. */
  subscribe(listener: () => void): () => void;
  /** Aborted when the browser has got another world instead of this one. */
  readonly replaced: AbortSignal;
  replace(): void;
}

/** A fresh world in the given situation. */
export function createWorld(scenario: Scenario): World {
  const exchange = createExchange(scenario);
  const replacing = new AbortController();
  const refused: TrafficLine[] = [];
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const settings = new Map<string, SettingsBag>();
  if (scenario.remembered) settings.set(kim.displayName, rememberedCalls(scenario, exchange));
  exchange.subscribe(tell);
  return {
    id: randomUUID(),
    scenario,
    exchange,
    settings: (owner = kim.displayName) => settings.get(owner) ?? {},
    saveSettings(bag, owner = kim.displayName) {
      settings.set(owner, bag);
      tell();
    },
    turnedAway(request, operation, answer) {
      const now = exchange.clock.now();
      const common = { operation, way: request.way, request: request.body, answer, refused: true };
      refused.push({ ...common, number: refused.length + 1, receivedAt: now, answeredAt: now });
      tell();
    },
    requests: () => (exchange.journal().at(-1)?.number ?? 0) + refused.length,
    traffic() {
      const served = exchange.journal().map((line): TrafficLine => ({ ...line, refused: false }));
      return [...served, ...refused].sort((one, other) => one.receivedAt - other.receivedAt);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    replaced: replacing.signal,
    replace() {
      replacing.abort();
    },
  };
}
