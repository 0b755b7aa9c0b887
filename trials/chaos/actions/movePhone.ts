import type { Run } from '../Run.ts';

/** The person at the phone picks up, refuses, or puts down. */
export function movePhone({ exchange, random }: Run): Promise<string | undefined> {
  const [first, ...others] = exchange.line.calls().filter(({ state }) => state !== 'Disconnected');
  if (!first) return Promise.resolve(undefined);
  const move = random.pick<'pickUp' | 'refuse' | 'putDown'>(['pickUp', 'refuse', 'putDown']);
  exchange.line[move](random.pick([first, ...others]).id);
  return Promise.resolve(move);
}
