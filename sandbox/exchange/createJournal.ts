import type { EwsAnswer, EwsRequest, Exchanged, ExchangeClock } from './Exchange.ts';

const longestText = 100_000;
const mostEntries = 2000;

/** The traffic journal of one simulated Exchange. */
export interface Journal {
  entries(): readonly Exchanged[];
  /** Writes a request down; returns a function that adds its answer. */
  received(operation: Exchanged['operation'], request: EwsRequest): (answer: EwsAnswer) => void;
}

/** An empty journal. */
export function createJournal(clock: ExchangeClock, onChange: () => void): Journal {
  const entries = new Map<number, Exchanged>();
  let number = 0;
  return {
    entries: () => [...entries.values()],
    received(operation, { way, body }) {
      number += 1;
      const entry = { number, operation, way, receivedAt: clock.now(), request: cut(body) };
      entries.set(entry.number, entry);
      entries.delete(entry.number - mostEntries);
      onChange();
      return (answer) => {
        if (!entries.has(entry.number)) return;
        entries.set(entry.number, {
          ...entry,
          answeredAt: clock.now(),
          answer: { ...answer, body: cut(answer.body) },
        });
        onChange();
      };
    },
  };
}

function cut(text: string): string {
  if (text.length <= longestText) return text;
  return `${text.slice(0, longestText)} ... (${String(text.length)} characters in all)`;
}
