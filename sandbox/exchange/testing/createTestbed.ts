import { answers } from '../../scenarios/answers.ts';
import type { Scenario } from '../../scenarios/Scenario.ts';
import { createExchange } from '../createExchange.ts';
import { createVirtualClock } from '../clock/createVirtualClock.ts';
import type { EwsAnswer, EwsRequest, Exchange } from '../Exchange.ts';
import { testRequests } from './testRequests.ts';

/** A simulated Exchange on a clock that only tests move, and shorthands to use it. */
export interface Testbed {
  readonly exchange: Exchange;
  /** Sends a request and waits the usual latency for its answer. */
  ask(body: string, headers?: Partial<EwsRequest>): Promise<EwsAnswer>;
  /** Places a call to the mailbox's own number with its first message; returns its id. */
  place(): Promise<string>;
  /** What GetPhoneCallInformation says, in short: "Disconnected UserBusy 486 Busy Here". */
  state(id: string): Promise<string>;
}

/**
 * A testbed of the scenario `answers` with other traits. Its answers come at once unless a latency is given, and so does
 * the end of a call unless its line is.
 */
export function createTestbed(traits: Partial<Scenario> = {}): Testbed {
  const line = { ...answers.line, hangUpTakes: 0 };
  const scenario: Scenario = { ...answers, line, latency: 0, ...traits };
  const exchange = createExchange(scenario, createVirtualClock(1_473_948_729_000));
  const ask: Testbed['ask'] = (body, headers) => {
    const answer = exchange.receive({ body, way: 'makeEwsRequestAsync', ...headers });
    exchange.clock.advance(scenario.latency);
    return answer;
  };
  return {
    exchange,
    ask,
    async place() {
      const { body } = await ask(
        testRequests.play(scenario.messages[0]?.id ?? '', scenario.unifiedMessaging.dialString),
      );
      return /PhoneCallId Id="([^"]*)"/.exec(body)?.[1] ?? body;
    },
    async state(id) {
      const { body } = await ask(testRequests.lookUp(id));
      const part = (name: string): string => new RegExp(`<[mt]:${name}>([^<]*)<`).exec(body)?.[1] ?? '';
      const code = part('ResponseCode');
      if (code !== 'NoError') return code;
      const parts = ['PhoneCallState', 'ConnectionFailureCause', 'SIPResponseCode', 'SIPResponseText'].map(
        part,
      );
      return parts.filter((text) => text !== '').join(' ');
    },
  };
}
