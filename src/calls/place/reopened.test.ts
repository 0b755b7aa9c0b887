import { expect, it } from 'vitest';
import { createTestWorld } from '../testing/createTestWorld.ts';
import type { TestPane } from '../testing/createTestWorld.ts';
import { faultExamples, responseError } from '../testing/faultExamples.ts';

const play = 'PlayOnPhone';

function only(pane: TestPane): unknown {
  const { active } = pane.calls.getSnapshot();
  expect(active).toHaveLength(1);
  return active[0];
}

it('lists a call after reopening whose answer was lost with the pane, lets it be dismissed, and never sends it', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  pane.place();
  pane.close();
  const second = open();
  expect(only(second)).toMatchObject({ about: { number: '4711' } });
  await clock.advance(2_000);
  expect(only(second)).toMatchObject({ kind: 'unfollowed', idMayCome: false });
  expect(exchange.isRunning('id-1')).toBe(true);
  second.close();
  const third = open();
  await clock.advance(60_000);
  expect(only(third)).toMatchObject({ kind: 'unfollowed' });
  third.calls.dismiss(third.calls.getSnapshot().active[0]?.key ?? '');
  await clock.advance(1_000);
  third.close();
  expect(open().calls.getSnapshot().active).toEqual([]);
  expect([second, third].flatMap((one) => one.times(play))).toEqual([]);
});

it('lets it go by itself after ten minutes, wherever it was listed', async () => {
  const { clock, open } = createTestWorld();
  const pane = open();
  pane.place();
  pane.close();
  const second = open();
  await clock.advance(595_000);
  expect(only(second)).toMatchObject({ kind: 'unfollowed' });
  await clock.advance(6_000);
  expect(second.calls.getSnapshot().active).toEqual([]);
  second.close();
  expect(open().calls.getSnapshot().active).toEqual([]);
});

it('remembers it from the press, also where the browser keeps nothing', async () => {
  const { clock, browser, open } = createTestWorld();
  browser.forbidStorage(true);
  const pane = open();
  pane.place();
  await clock.advance(100);
  pane.close();
  const second = open();
  await clock.advance(2_000);
  expect(only(second)).toMatchObject({ kind: 'unfollowed' });
});

it('says of a call that never went out that it was not placed, and does not place it by itself', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  exchange.always('GetPhoneCallInformation', { after: Infinity });
  for (const id of ['a', 'b', 'c']) pane.add(exchange.running(id));
  await clock.advance(1_000);
  pane.place();
  pane.close();
  const second = open();
  await clock.advance(120_000);
  const call = second.calls.getSnapshot().active.find(({ about }) => about.number !== undefined);
  expect(call).toMatchObject({ kind: 'refused', fault: undefined, about: { number: '4711' } });
  expect(second.times(play)).toEqual([]);
});

it('takes what was wanted for sent where only the mailbox tells of it, which may be behind', async () => {
  const { clock, mailbox, open } = createTestWorld();
  const placing = [{ key: 'p', about: { number: '4711' }, since: clock.now(), state: 'wanted' }];
  const stored = { version: 1, live: [], recent: [], numbers: [], clearedAt: 0, placing };
  mailbox.stored.set('activeCalls', JSON.stringify(stored));
  const pane = open();
  await clock.advance(2_000);
  expect(only(pane)).toMatchObject({ kind: 'unfollowed' });
});

it.each(Object.values(faultExamples).map((fault) => [fault.kind, fault] as const))(
  'says after reopening, too, why a call was refused: %s',
  async (_, fault) => {
    const { clock, exchange, open } = createTestWorld();
    const pane = open();
    exchange.next(play, { answer: fault });
    pane.place();
    await clock.advance(1_000);
    const before = only(pane) as { kind: string };
    pane.close();
    const second = open();
    const known = before.kind === 'refused' ? { kind: 'refused', fault } : { kind: 'unfollowed' };
    expect(only(second)).toMatchObject(known);
  },
);

it('lists a call as being placed in another pane, too, and then as live', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  exchange.next(play, { after: 25_000 });
  pane.place();
  const other = open();
  for (let second = 0; second < 24; second += 1) {
    await clock.advance(1_000);
    expect(only(other)).toMatchObject({ kind: 'sent' });
  }
  await clock.advance(2_000);
  for (const either of [pane, other]) expect(only(either)).toMatchObject({ kind: 'live', id: 'id-1' });
  expect(other.times(play)).toEqual([]);
});

it('hangs up from another pane a call that is being placed, as soon as its id comes', async () => {
  const { clock, exchange, open } = createTestWorld();
  const [pane, other] = [open(), open()];
  exchange.next(play, { after: 25_000 });
  pane.place();
  await clock.advance(5_000);
  other.hangUp('placing-1');
  expect(only(other)).toMatchObject({ kind: 'sent', hangUpWanted: true });
  await clock.advance(22_000);
  expect(pane.times('DisconnectPhoneCall')).toEqual([25_000]);
  for (const either of [pane, other]) expect(either.ended('id-1')).toBeDefined();
});

it('does not place what another pane has given up for lost, which could not hear of it', async () => {
  const { clock, exchange, browser, open } = createTestWorld();
  const pane = open();
  exchange.always('GetPhoneCallInformation', { after: Infinity });
  for (const id of ['a', 'b', 'c']) pane.add(exchange.running(id));
  await clock.advance(1_000);
  pane.place();
  browser.forbidChannel(true);
  const other = open();
  await clock.advance(1_500);
  browser.forbidChannel(false);
  other.add('d');
  await clock.advance(120_000);
  expect(pane.times(play)).toEqual([]);
  for (const either of [pane, other])
    expect(either.call('placing-1')).toMatchObject({ kind: 'refused', fault: undefined });
});

it('tells in every pane that a call was refused, and takes it off in every pane', async () => {
  const { clock, exchange, open } = createTestWorld();
  const [pane, other] = [open(), open()];
  const fault = responseError('ErrorPhoneNumberNotDialable');
  exchange.next(play, { answer: fault });
  pane.place();
  await clock.advance(1_000);
  for (const either of [pane, other]) expect(only(either)).toMatchObject({ kind: 'refused', fault });
  other.calls.dismiss('placing-1');
  await clock.advance(100);
  for (const either of [pane, other]) expect(either.calls.getSnapshot().active).toEqual([]);
});
