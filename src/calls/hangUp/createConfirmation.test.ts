import { expect, it } from 'vitest';
import { createTestWorld } from '../testing/createTestWorld.ts';
import type { TestPane, TestWorld } from '../testing/createTestWorld.ts';
import { responseError } from '../testing/faultExamples.ts';

const disconnect = 'DisconnectPhoneCall';
const lookUp = 'GetPhoneCallInformation';
const offline = { answer: { kind: 'network', text: '' } } as const;

/** A connected call, whose hang-up takes so long at Exchange, just pressed and answered. */
async function hangingUp(takes: number): Promise<TestWorld & { readonly pane: TestPane }> {
  const world = createTestWorld();
  const pane = world.open();
  pane.add(world.exchange.running('x', 'Connected'));
  await world.clock.advance(1_000);
  world.exchange.hangUpTakes(takes);
  pane.hangUp('x');
  await world.clock.advance(150);
  return { ...world, pane };
}

it('looks a call up at once whose hang-up Exchange has taken, and lists it as hung up until it is over', async () => {
  const { clock, pane } = await hangingUp(1_000);
  expect(pane.call('x')?.kind).toBe('ending');
  await clock.advance(50);
  // As soon as what the answer has changed is painted.
  expect(pane.times(lookUp).at(-1)).toBe(1_170);
  await clock.advance(750);
  expect(pane.call('x')?.kind).toBe('ending');
  await clock.advance(3_000);
  expect(pane.ended('x')?.ending).toEqual({ kind: 'hungUp' });
  expect(pane.times(disconnect)).toHaveLength(1);
});

it('takes a call for hung up that Exchange does not know any more', async () => {
  const { clock, exchange, pane } = await hangingUp(60_000);
  exchange.forget('x');
  await clock.advance(3_000);
  expect(pane.ended('x')?.ending).toEqual({ kind: 'hungUp' });
});

it('says after ten seconds that the call still runs, and lets it be hung up again', async () => {
  const { clock, exchange, pane } = await hangingUp(60_000);
  await clock.advance(9_800);
  expect(pane.call('x')?.kind).toBe('ending');
  await clock.advance(300);
  expect(pane.live('x')).toMatchObject({ hangUp: { kind: 'ignored' }, information: { state: 'Connected' } });
  exchange.hangUpTakes(1_000);
  pane.hangUp('x');
  await clock.advance(4_000);
  expect(pane.ended('x')?.ending).toEqual({ kind: 'hungUp' });
});

it('does not say so before three look-ups have told, however slow they are', async () => {
  const { clock, exchange, pane } = await hangingUp(60_000);
  exchange.always(lookUp, { after: 6_000 });
  await clock.advance(12_500);
  expect(pane.call('x')).toMatchObject({ kind: 'ending', isLate: true, stillRuns: 2 });
  await clock.advance(6_500);
  expect(pane.live('x')?.hangUp).toEqual({ kind: 'ignored' });
});

it.each([
  ['fail', offline],
  ['are not answered', { after: Infinity }],
  ['are too many', { answer: responseError('ErrorServerBusy', 120_000) }],
] as const)('lets a call go as hung up, unconfirmed, when look-ups %s for ten seconds', async (_, plan) => {
  const world = createTestWorld();
  const pane = world.open();
  pane.add(world.exchange.running('x', 'Connected'));
  await world.clock.advance(1_000);
  world.exchange.hangUpTakes(60_000);
  world.exchange.always(lookUp, plan);
  pane.hangUp('x');
  await world.clock.advance(9_900);
  expect(pane.call('x')).toMatchObject({ kind: 'ending' });
  expect(pane.call('x')).not.toHaveProperty('lookUpFault');
  await world.clock.advance(500);
  expect(pane.ended('x')?.ending).toEqual({ kind: 'hungUp', unconfirmed: true });
});

it('takes nothing for hung up while nobody looks, and finds out afterwards', async () => {
  const { clock, pane } = await hangingUp(30_000);
  pane.calls.setAwake(false);
  await clock.advance(60_000);
  expect(pane.call('x')?.kind).toBe('ending');
  pane.calls.setAwake(true);
  await clock.advance(500);
  expect(pane.ended('x')?.ending).toEqual({ kind: 'hungUp' });
});

it('goes on hanging up after the pane was closed in the middle of it', async () => {
  for (const closedAfter of [0, 100, 160, 5_000]) {
    const { clock, exchange, pane, open } = await hangingUp(60_000);
    await clock.advance(closedAfter);
    pane.close();
    exchange.hangUpTakes(500);
    const second = open();
    await clock.advance(4_000);
    expect(second.times(disconnect).length).toBeGreaterThan(0);
    expect(second.ended('x')?.ending).toEqual({ kind: 'hungUp' });
  }
});

it('goes on hanging up after reopening what Exchange had asked to wait with', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  pane.add(exchange.running('x', 'Connected'));
  await clock.advance(1_000);
  exchange.next(disconnect, { answer: responseError('ErrorServerBusy', 40_000) });
  pane.hangUp('x');
  await clock.advance(1_000);
  expect(pane.live('x')?.hangUp.kind).toBe('postponed');
  pane.close();
  const second = open();
  await clock.advance(1_000);
  expect(second.times(disconnect)).toHaveLength(1);
  expect(second.ended('x')).toBeDefined();
});

it('does not go on with what was given up, and said so', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  pane.add(exchange.running('x', 'Connected'));
  await clock.advance(1_000);
  exchange.next(disconnect, { answer: responseError('ErrorAccessDenied') });
  pane.hangUp('x');
  await clock.advance(1_000);
  expect(pane.live('x')?.hangUp.kind).toBe('failed');
  pane.close();
  const second = open();
  await clock.advance(60_000);
  expect(second.times(disconnect)).toEqual([]);
  expect(second.live('x')?.hangUp.kind).toBe('none');
});

it('goes on with what another pane was hanging up when it was closed', async () => {
  const { clock, exchange, open } = createTestWorld();
  const [pane, other] = [open(), open()];
  pane.add(exchange.running('x', 'Connected'));
  await clock.advance(1_000);
  exchange.next(disconnect, { answer: responseError('ErrorServerBusy', 60_000) });
  pane.hangUp('x');
  await clock.advance(1_000);
  pane.close();
  await clock.advance(25_000);
  expect(other.times(disconnect)).toEqual([]);
  await clock.advance(10_000);
  expect(other.ended('x')).toBeDefined();
});
