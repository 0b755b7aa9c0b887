import type { Exchange } from '../exchange/Exchange.ts';
import type { Scenario } from '../scenarios/Scenario.ts';
import type { SettingsBag } from './protocol.ts';

/**
 * The roaming settings of a mailbox whose pane already knows the running calls, written as the add-in stores them.
 * The only place of the sandbox that knows that format.
 */
export function rememberedCalls(scenario: Scenario, exchange: Exchange): SettingsBag {
  const live = exchange.calls().map((call, index) => {
    const message = scenario.messages[index % Math.max(1, scenario.messages.length)];
    return {
      id: call.id,
      about: {
        label: message?.subject ?? `Call ${String(index + 1)}`,
        number: call.dialString,
        ...(message && { from: message.from.displayName, itemId: message.id }),
      },
      since: call.placedAt,
    };
  });
  const stored = JSON.stringify({ version: 1, live, recent: [], numbers: [], clearedAt: 0 });
  // The add-in stores one text, and office.js writes every value of the bag as JSON: hence twice.
  return { activeCalls: JSON.stringify(stored) };
}
