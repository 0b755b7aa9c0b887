import { answer } from '../../sandbox/exchange/answer.ts';
import type { EwsAnswer, EwsRequest, LineCall } from '../../sandbox/exchange/Exchange.ts';
import { createPhoneCallIds } from '../../sandbox/exchange/line/createPhoneCallIds.ts';
import { createPhoneLine } from '../../sandbox/exchange/line/createPhoneLine.ts';
import type { PhoneLine } from '../../sandbox/exchange/line/PhoneLine.ts';
import { pinned as scenario } from '../../sandbox/scenarios/outlook/pinned.ts';
import type { FaultRule, OperationName } from '../../sandbox/scenarios/Scenario.ts';
import type { ExchangeTime } from './createExchangeTime.ts';

/** The simulated Exchange with somebody at its side who decides of each request how it is spoilt. */
export interface ChaosExchange {
  readonly line: PhoneLine;
  /** The answer and how long it takes; no answer: it never comes. */
  receive(request: EwsRequest): { readonly answer: EwsAnswer | undefined; readonly delay: number };
  /** How long hanging up takes from now on, once the order is taken, in milliseconds. */
  hangUpTakes: number;
  /** The calls whose end was ordered, which may go on for a moment. */
  readonly ordered: ReadonlySet<string>;
  /** The ids in answers to PlayOnPhone that were left whole. */
  readonly givenWhole: ReadonlySet<string>;
  call(id: string): LineCall | undefined;
  isRunning(id: string): boolean;
}

/** How an answer is spoilt, and how many milliseconds later than usual it comes. */
export interface Spoilt {
  readonly reply: FaultRule['reply'];
  readonly later: number;
}

/** @param spoil asked at every request, with its text and how often that came before; undefined leaves the answer as it is */
export function createChaosExchange(
  time: ExchangeTime,
  seed: number,
  spoil: (operation: OperationName, request: string) => Spoilt | undefined,
): ChaosExchange {
  const line = createPhoneLine({
    clock: time,
    // Hanging up takes as long as the weather says, and nothing besides.
    plan: { ...scenario.line, hangUpTakes: 0 },
    newId: createPhoneCallIds(String(seed)),
    running: [],
    onChange: () => undefined,
  });
  const givenWhole = new Set<string>();
  const ordered = new Set<string>();
  let latest: Spoilt | undefined;
  const asked = new Map<string, number>();
  let current = '';
  const takeLatest = (): Spoilt | undefined => {
    const taken = latest;
    latest = undefined;
    return taken;
  };
  function disconnect(id: string): boolean {
    if (!line.find(id)) return false;
    ordered.add(id);
    time.after(exchange.hangUpTakes, () => line.disconnect(id));
    return true;
  }

  const world = {
    server: scenario.server,
    // More than any mailbox has: two would leave little to be followed.
    callsAtATime: 40,
    messages: scenario.messages,
    unifiedMessaging: scenario.unifiedMessaging,
    line: { ...line, disconnect },
    nextFault: (operation: OperationName): FaultRule | undefined => {
      latest = spoil(operation, current);
      return latest && { operation, reply: latest.reply };
    },
  };
  const call = (id: string): LineCall | undefined => line.calls().find((known) => known.id === id);

  const exchange: ChaosExchange = {
    line,
    hangUpTakes: 0,
    ordered,
    givenWhole,
    call,
    isRunning: (id) => (call(id)?.state ?? 'Disconnected') !== 'Disconnected',
    receive(request) {
      const times = (asked.get(request.body) ?? 0) + 1;
      asked.set(request.body, times);
      current = `${String(times)} ${request.body}`;
      const { operation, answer: reply, delay } = answer(request, world);
      const { reply: spoiltBy, later } = takeLatest() ?? { reply: undefined, later: 0 };
      const isWhole = !spoiltBy || spoiltBy.kind === 'late';
      const id =
        operation === 'PlayOnPhone' ? /PhoneCallId Id="([^"]+)/.exec(reply?.body ?? '')?.[1] : undefined;
      if (isWhole && id !== undefined) givenWhole.add(id);
      return { answer: reply, delay: delay + later + scenario.latency };
    },
  };
  return exchange;
}
