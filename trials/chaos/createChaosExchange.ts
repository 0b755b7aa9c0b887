import { answer } from '../../sandbox/exchange/answer.ts';
import type { EwsAnswer, EwsRequest, LineCall } from '../../sandbox/exchange/Exchange.ts';
import { createPhoneCallIds } from '../../sandbox/exchange/line/createPhoneCallIds.ts';
import { createPhoneLine } from '../../sandbox/exchange/line/createPhoneLine.ts';
import type { PhoneLine } from '../../sandbox/exchange/line/PhoneLine.ts';
import { pinned as scenario } from '../../sandbox/scenarios/pinned.ts';
import type { FaultRule, OperationName } from '../../sandbox/scenarios/Scenario.ts';
import type { ExchangeTime } from './createExchangeTime.ts';

/** The simulated Exchange with somebody at its side who decides of each request how it is spoilt. */
export interface ChaosExchange {
  readonly line: PhoneLine;
  /** The answer and how long it takes; no answer: it never comes. */
  receive(request: EwsRequest): { readonly answer: EwsAnswer | undefined; readonly delay: number };
  /** The ids in answers to PlayOnPhone that were left whole. */
  readonly givenWhole: ReadonlySet<string>;
  call(id: string): LineCall | undefined;
  isRunning(id: string): boolean;
}

/** @param spoil asked at every request, with its text and how often that came before; undefined leaves the answer as it is */
export function createChaosExchange(
  time: ExchangeTime,
  seed: number,
  spoil: (operation: OperationName, request: string) => FaultRule['reply'] | undefined,
): ChaosExchange {
  const line = createPhoneLine({
    clock: time,
    plan: scenario.line,
    newId: createPhoneCallIds(String(seed)),
    running: [],
    onChange: () => undefined,
  });
  const givenWhole = new Set<string>();
  let latest: FaultRule['reply'] | undefined;
  const asked = new Map<string, number>();
  let current = '';
  const takeLatest = (): FaultRule['reply'] | undefined => {
    const taken = latest;
    latest = undefined;
    return taken;
  };
  const world = {
    messages: scenario.messages,
    unifiedMessaging: scenario.unifiedMessaging,
    line,
    nextFault: (operation: OperationName): FaultRule | undefined => {
      const reply = spoil(operation, current);
      latest = reply;
      return reply && { operation, reply };
    },
  };
  const call = (id: string): LineCall | undefined => line.calls().find((known) => known.id === id);

  return {
    line,
    givenWhole,
    call,
    isRunning: (id) => (call(id)?.state ?? 'Disconnected') !== 'Disconnected',
    receive(request) {
      const times = (asked.get(request.body) ?? 0) + 1;
      asked.set(request.body, times);
      current = `${String(times)} ${request.body}`;
      const { operation, answer: reply, delay } = answer(request, world);
      const isWhole = (takeLatest()?.kind ?? 'late') === 'late';
      const id =
        operation === 'PlayOnPhone' ? /PhoneCallId Id="([^"]+)/.exec(reply?.body ?? '')?.[1] : undefined;
      if (isWhole && id !== undefined) givenWhole.add(id);
      return { answer: reply, delay: delay + scenario.latency };
    },
  };
}
