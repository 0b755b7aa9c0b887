import { createContext, useContext } from 'react';
import type { Ticker } from '../calls/createTicker.ts';

const stopped: Ticker = { getSnapshot: () => 0, subscribe: () => () => undefined };

/** The time, once a second. */
export const TickerContext = createContext<Ticker>(stopped);

export function useTicker(): Ticker {
  return useContext(TickerContext);
}
