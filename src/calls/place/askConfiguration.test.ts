import { expect, it } from 'vitest';
import { createTestWorld } from '../testing/createTestWorld.ts';
import { responseError } from '../testing/faultExamples.ts';

const configuration = 'GetServiceConfiguration';
const enabled = { kind: 'enabled', dialString: '4711' };

it('asks again what Outlook gave up without a word, and forbids nothing meanwhile', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  const known = () => pane.calls.getSnapshot().unifiedMessaging;
  exchange.next(configuration, { after: Infinity });
  pane.calls.askConfiguration();
  await clock.advance(65_000);
  pane.calls.lookUpAll();
  expect(known()).toEqual({ kind: 'asking' });
  expect(pane.times(configuration)).toHaveLength(1);
  exchange.next(configuration, { after: 5_000 });
  await clock.advance(2_000);
  expect(known()).toEqual({ kind: 'unknown' });
  await clock.advance(5_000);
  expect(known()).toEqual(enabled);
  expect(pane.times(configuration)).toEqual([0, 66_000]);
});

it('does not ask a silent Outlook for ever by itself, and again when there is an occasion', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  exchange.always(configuration, { after: Infinity });
  pane.calls.askConfiguration();
  await clock.advance(3_600_000);
  expect(pane.times(configuration)).toHaveLength(4);
  exchange.behave();
  pane.calls.lookUpAll();
  await clock.advance(1_000);
  expect(pane.calls.getSnapshot().unifiedMessaging).toEqual(enabled);
});

it('uses an answer however late it is, unless a later question has brought one', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  exchange.next(configuration, { after: 70_000 }, { after: Infinity });
  pane.calls.askConfiguration();
  await clock.advance(71_000);
  expect(pane.calls.getSnapshot().unifiedMessaging).toEqual(enabled);

  const other = open();
  exchange.next(configuration, { after: 70_000, answer: responseError('ErrorServerBusy') }, {});
  other.calls.askConfiguration();
  await clock.advance(71_000);
  expect(other.calls.getSnapshot().unifiedMessaging).toEqual(enabled);
});
