import { describe, expect, it } from 'vitest';
import { createEwsValidator } from '../../e2e/ewsSchemas.ts';
import type { Scenario } from '../scenarios/Scenario.ts';
import { scenarios } from '../scenarios/scenarios.ts';
import { createTestbed } from './testing/createTestbed.ts';
import { testRequests } from './testing/testRequests.ts';

const { hangUp, lookUp, play, configure, item } = testRequests;
const validator = createEwsValidator();
const where = validator === undefined ? ' (skipped: no folder ../shared/schemas)' : '';

const check = async (message: string): Promise<readonly string[]> =>
  (await validator?.validate(message)) ?? [];

/** Everything that Exchange says in a scenario's mailbox, its faults apart. */
async function repliesIn(scenario: Scenario): Promise<readonly string[]> {
  const { exchange, ask } = createTestbed({ ...scenario, faults: [], latency: 0 });
  const bodies: string[] = [];
  const say = async (...requests: readonly string[]): Promise<void> => {
    for (const request of requests) bodies.push((await ask(request)).body);
  };
  const { messages, unifiedMessaging } = scenario;
  const items = messages.map(({ id }) => id);
  await say(configure(), play('', '1'), play('?', '1'), play('AAAA', '1'));
  await say(...items.map((id) => play(id, unifiedMessaging.dialString)), ...['AAAA', ...items].map(item));
  for (const number of ['', 'x', '900', '1', 'a@b'])
    await say(...items.slice(0, 1).map((id) => play(id, number)));
  const ids = ['nobody', ...exchange.calls().map(({ id }) => id)].slice(0, 8);
  const seconds = [...Array.from({ length: 40 }, () => 1), 60, 60, 60, 60, 60, 60];
  for (const pause of seconds) {
    await say(...ids.map(lookUp));
    exchange.clock.advance(pause * 1000);
  }
  await say(...ids.map(hangUp), ...ids.map(hangUp));
  return bodies;
}

describe.skipIf(validator === undefined)(
  `every reply is valid by the schemas of Exchange 2010 and 2016${where}`,
  () => {
    it('in every scenario', async () => {
      const replies = new Set((await Promise.all(scenarios.map(repliesIn))).flat());
      expect(replies.size).toBeGreaterThan(60);
      const found = await Promise.all([...replies].map(check));
      expect(found.flat()).toEqual([]);
    });

    it('and the requests that these tests take for correct are', async () => {
      const requests = [play('x', '1'), lookUp('x'), hangUp('x'), configure(), item('x')];
      const found = await Promise.all(requests.map(check));
      expect(found.flat()).toEqual([]);
    });

    it('and the checker finds what is wrong, in either schema', async () => {
      const [order, code, malformed, recent, good] = await Promise.all([
        check(lookUp('x').replace(' Id=', ' ID=')),
        check('<ResponseCode xmlns="http://schemas.microsoft.com/exchange/services/2006/messages"/>'),
        check('<a'),
        check(
          '<m:DisconnectPhoneCallResponse ResponseClass="Error" xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages">' +
            '<m:ResponseCode>ErrorUMServerUnavailable</m:ResponseCode></m:DisconnectPhoneCallResponse>',
        ),
        check(lookUp('x')),
      ]);
      expect(order.join()).toContain("The attribute 'ID' is not allowed");
      expect(code).not.toEqual([]);
      expect(malformed).not.toEqual([]);
      expect(recent.join()).toContain("'ErrorUMServerUnavailable' is not an element of the set");
      expect(good).toEqual([]);
    });
  },
);
