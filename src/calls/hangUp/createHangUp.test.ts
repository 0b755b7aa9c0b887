import { expect, it } from 'vitest';
import { createTestWorld } from '../testing/createTestWorld.ts';
import type { TestPane, TestWorld } from '../testing/createTestWorld.ts';
import { responseError } from '../testing/faultExamples.ts';

const disconnect = 'DisconnectPhoneCall';

async function oneCall(): Promise<TestWorld & { readonly pane: TestPane }> {
  const world = createTestWorld();
  const pane = world.open();
  pane.add(world.exchange.running('x', 'Connected'));
  await world.clock.advance(1_000);
  return { ...world, pane };
}

it('sends once, however often it is pressed before the answer', async () => {
  const { clock, pane } = await oneCall();
  pane.hangUp('x');
  pane.hangUp('x');
  expect(pane.live('x')?.hangUp).toEqual({ kind: 'sending' });
  await clock.advance(100);
  pane.hangUp('x');
  pane.hangUpAll();
  await clock.advance(1_000);
  expect(pane.times(disconnect)).toEqual([1_000]);
  expect(pane.ended('x')?.ending).toEqual({ kind: 'hungUp' });
});

it('takes a call that Exchange does not know for over', async () => {
  const { clock, pane, exchange } = await oneCall();
  exchange.forget('x');
  pane.hangUp('x');
  await clock.advance(200);
  expect(pane.ended('x')?.ending).toEqual({ kind: 'unknown' });
});

it('keeps the call after any other answer, tells it, and can be pressed again', async () => {
  const { clock, pane, exchange } = await oneCall();
  const fault = responseError('ErrorAccessDenied');
  exchange.next(disconnect, { answer: fault });
  pane.hangUp('x');
  await clock.advance(60_000);
  expect(pane.live('x')?.hangUp).toEqual({ kind: 'failed', fault });
  expect(pane.times(disconnect)).toHaveLength(1);
  pane.hangUp('x');
  await clock.advance(400);
  expect(pane.ended('x')?.ending).toEqual({ kind: 'hungUp' });
});

it('retries what fails for a moment three times, with growing pauses', async () => {
  const { clock, pane, exchange } = await oneCall();
  const fault = responseError('ErrorMailboxFailover');
  exchange.always(disconnect, { answer: fault });
  pane.hangUp('x');
  await clock.advance(200);
  expect(pane.live('x')?.hangUp).toMatchObject({ kind: 'postponed', fault });
  await clock.advance(120_000);
  const times = pane.times(disconnect);
  expect(times).toHaveLength(4);
  const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  expect(new Set(pauses).size).toBe(3);
  expect(pane.live('x')?.hangUp).toEqual({ kind: 'failed', fault });
});

it('goes out at once when it is pressed during a pause, and only once', async () => {
  const { clock, pane, exchange } = await oneCall();
  exchange.next(disconnect, { answer: responseError('ErrorServerBusy', 30_000) });
  pane.hangUp('x');
  await clock.advance(1_000);
  pane.hangUp('x');
  await clock.advance(60_000);
  expect(pane.times(disconnect)).toEqual([1_000, 2_000]);
  // Nothing could be looked up meanwhile.
  expect(pane.ended('x')?.ending).toEqual({ kind: 'hungUp', unconfirmed: true });
});

it('waits out the time that Exchange asks for, and tries again by itself', async () => {
  const { clock, pane, exchange } = await oneCall();
  const busy = responseError('ErrorServerBusy', 40_000);
  exchange.next(disconnect, { answer: busy }, { answer: busy });
  pane.hangUp('x');
  await clock.advance(200);
  expect(pane.live('x')?.hangUp).toEqual({
    kind: 'postponed',
    fault: busy,
    pause: { from: clock.now() - 50, until: clock.now() - 50 + 40_000 },
  });
  await clock.advance(120_000);
  expect(pane.times(disconnect)).toEqual([1_000, 41_150, 81_300]);
  expect(pane.ended('x')?.ending).toEqual({ kind: 'hungUp' });
});

it('looks nothing up while Exchange asks a hang-up to wait', async () => {
  const { clock, pane, exchange } = await oneCall();
  exchange.next(disconnect, { answer: responseError('ErrorServerBusy', 40_000) });
  pane.hangUp('x');
  await clock.advance(200);
  const lookedUp = pane.times('GetPhoneCallInformation').length;
  expect(pane.calls.getSnapshot().quiet?.until).toBe(clock.now() - 50 + 40_000);
  await clock.advance(39_900);
  expect(pane.times('GetPhoneCallInformation')).toHaveLength(lookedUp);
  await clock.advance(10_000);
  expect(pane.calls.getSnapshot().quiet).toBeUndefined();
  expect(pane.ended('x')?.ending.kind).toBe('hungUp');
});

it('does not send a postponed hang-up for a call that ended meanwhile', async () => {
  const { clock, pane, exchange } = await oneCall();
  exchange.next(disconnect, { answer: responseError('ErrorTimeoutExpired') });
  pane.hangUp('x');
  exchange.turn('x', 'Disconnected');
  await clock.advance(200);
  pane.calls.lookUpAll();
  await clock.advance(60_000);
  expect(pane.ended('x')?.ending.kind).toBe('disconnected');
  expect(pane.times(disconnect)).toHaveLength(1);
});

it('asks how the call is when no answer has come for 20 s, and believes that it is over', async () => {
  const { clock, pane, exchange } = await oneCall();
  exchange.next(disconnect, { after: Infinity });
  exchange.always('GetPhoneCallInformation', { after: Infinity });
  await clock.advance(5_000);
  pane.hangUp('x');
  await clock.advance(20_000);
  expect(pane.live('x')?.hangUp).toEqual({ kind: 'failed', fault: { kind: 'silence' } });
  exchange.always('GetPhoneCallInformation', {});
  await clock.advance(70_000);
  expect(pane.ended('x')?.ending.kind).toBe('disconnected');
});

it('looks up at once after 20 s of silence', async () => {
  const { clock, pane, exchange } = await oneCall();
  exchange.next(disconnect, { after: Infinity, runs: false });
  pane.hangUp('x');
  await clock.advance(20_000);
  expect(pane.times('GetPhoneCallInformation').at(-1)).toBe(21_000);
  await clock.advance(1_000);
  expect(pane.live('x')).toMatchObject({
    information: { state: 'Connected' },
    hangUp: { kind: 'failed', fault: { kind: 'silence' } },
  });
});

it('lets a late success end the call', async () => {
  const { clock, pane, exchange } = await oneCall();
  exchange.next(disconnect, { after: 30_000 });
  exchange.always('GetPhoneCallInformation', { answer: { kind: 'network', text: '' } });
  pane.hangUp('x');
  await clock.advance(29_000);
  expect(pane.live('x')?.hangUp.kind).toBe('failed');
  exchange.behave();
  await clock.advance(2_000);
  expect(pane.ended('x')?.ending).toEqual({ kind: 'hungUp' });
});

it('does not let the late failure of an attempt that was given up disturb the newer one', async () => {
  const { clock, pane, exchange } = await oneCall();
  exchange.next(
    disconnect,
    { after: 25_000, answer: responseError('ErrorAccessDenied') },
    { after: 19_000, answer: { kind: 'success', value: true } },
  );
  pane.hangUp('x');
  await clock.advance(21_000);
  pane.hangUp('x');
  await clock.advance(10_000);
  expect(pane.live('x')?.hangUp).toEqual({ kind: 'sending' });
  await clock.advance(10_000);
  expect(pane.call('x')?.kind).toBe('ending');
});

it('does not give up on a hang-up that only waits for a lane', async () => {
  const world = createTestWorld(1_000);
  const pane = world.open();
  const ids = Array.from({ length: 66 }, (_, index) =>
    world.exchange.running(`id-${String(index)}`, 'Connected'),
  );
  for (const id of ids) pane.add(id);
  await world.clock.advance(3_000);
  const shown = new Set<string>();
  pane.calls.subscribe(() => {
    for (const call of pane.calls.getSnapshot().active) if (call.kind === 'live') shown.add(call.hangUp.kind);
  });
  pane.hangUpAll();
  await world.clock.advance(90_000);
  expect(pane.calls.getSnapshot().active).toEqual([]);
  expect([...shown].sort()).toEqual(['none', 'sending']);
  expect(pane.times(disconnect)).toHaveLength(66);
});

it('does not send a hang-up whose call has ended while it waited for a lane', async () => {
  const { clock, pane, exchange } = await oneCall();
  for (const id of ['a', 'b', 'c']) pane.add(exchange.running(id, 'Connected'));
  await clock.advance(1_000);
  exchange.next('GetPhoneCallInformation', {
    after: 3_000,
    answer: responseError('ErrorInvalidPhoneCallId'),
  });
  pane.calls.lookUpAll();
  exchange.always(disconnect, { after: Infinity, runs: false });
  for (const id of ['a', 'b', 'c']) pane.hangUp(id);
  await clock.advance(1_000);
  pane.hangUp('x');
  await clock.advance(66_000);
  expect(pane.ended('x')?.ending).toEqual({ kind: 'unknown' });
  expect(pane.times(disconnect, 'x')).toEqual([]);
});

it('hangs up every call at once', async () => {
  const { clock, pane, exchange } = await oneCall();
  pane.add(exchange.running('y', 'Connected'));
  exchange.next(disconnect, { answer: responseError('ErrorAccessDenied') });
  await clock.advance(1_000);
  pane.hangUpAll();
  await clock.advance(500);
  expect(pane.live('x')?.hangUp.kind).toBe('failed');
  expect(pane.ended('y')?.ending).toEqual({ kind: 'hungUp' });
});
