import { expect, it } from 'vitest';
import { createLanes } from '../transport/createLanes.ts';
import { createAsk } from './createAsk.ts';
import { createTestWays, operationOf, success } from './testing/createTestWays.ts';

const hangUp = operationOf('DisconnectPhoneCall');

it('a question goes out once, as its operation writes it, and its answer comes back read', async () => {
  const ways = createTestWays();
  const ask = createAsk(ways.askEitherWay, createLanes(ways.clock));
  expect(await ask('hangUp', hangUp, 'a call')).toEqual(success);
  const question = { operation: 'DisconnectPhoneCall', envelope: hangUp.request('a call') };
  expect(ways.sent).toEqual([['makeEwsRequestAsync', question]]);
  expect(ways.noticed).toEqual([['makeEwsRequestAsync', 'success']]);
});

it('what nobody wants any more when its turn comes is not sent, and holds nothing up', async () => {
  const ways = createTestWays();
  const ask = createAsk(ways.askEitherWay, createLanes(ways.clock));
  for (let asked = 0; asked < 5; asked += 1)
    expect(await ask('lookUp', hangUp, 'a call', () => false)).toEqual({ kind: 'unwanted' });
  expect(ways.sent).toEqual([]);
  expect(await ask('lookUp', hangUp, 'a call', () => true)).toMatchObject({ kind: 'success' });
});

it('whether it is wanted is asked when its turn comes, not before', async () => {
  const ways = createTestWays();
  const ask = createAsk(ways.askEitherWay, createLanes(ways.clock));
  ways.outlook(undefined);
  for (let held = 0; held < 3; held += 1) void ask('hangUp', hangUp, 'a call');
  let wanted = true;
  const waiting = ask('hangUp', hangUp, 'a call', () => wanted);
  wanted = false;
  await ways.clock.advance(120_000);
  expect(await waiting).toEqual({ kind: 'unwanted' });
  expect(ways.sent).toHaveLength(3);
});
