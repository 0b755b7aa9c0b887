import { expect, it } from 'vitest';
import { createTestWorld } from '../testing/createTestWorld.ts';
import type { TestPane, TestWorld } from '../testing/createTestWorld.ts';
import { responseError } from '../testing/faultExamples.ts';
import { leftOf } from '../Pause.ts';

const lookUp = 'GetPhoneCallInformation';
const day = 86_400_000;

async function following(...states: readonly string[]): Promise<TestWorld & { readonly pane: TestPane }> {
  const world = createTestWorld();
  const pane = world.open();
  for (const [index, state] of states.entries())
    pane.add(world.exchange.running(`id-${String(index)}`, state));
  await world.clock.advance(1_000);
  return { ...world, pane };
}

/** How long it takes until a change shows, at worst, over changes at many moments. */
async function slowest(state: string, next: string): Promise<number> {
  let worst = 0;
  for (let moment = 0; moment < 6_000; moment += 130) {
    const { clock, pane, exchange } = await following(state);
    await clock.advance(8_000 + moment);
    exchange.turn('id-0', next);
    let passed = 0;
    while (pane.live('id-0')?.information?.state === state && passed < 20_000) {
      await clock.advance(50);
      passed += 50;
    }
    worst = Math.max(worst, passed);
  }
  return worst;
}

it.each(['Connecting', 'Alerted'])('shows within 2.5 s what changes while a call is %s', async (state) => {
  expect(await slowest(state, 'Connected')).toBeLessThanOrEqual(2_500);
});

it('shows within 6 s what changes once a call is connected', async () => {
  expect(await slowest('Connected', 'Disconnected')).toBeLessThanOrEqual(6_000);
});

it('costs at most 45 look-ups for a call that rings 15 s and is talked on for three minutes', async () => {
  const { clock, pane, exchange } = await following('Connecting');
  await clock.advance(14_000);
  exchange.turn('id-0', 'Connected');
  await clock.advance(180_000);
  exchange.turn('id-0', 'Disconnected');
  await clock.advance(20_000);
  expect(pane.times(lookUp).length).toBeLessThanOrEqual(45);
  expect(pane.ended('id-0')?.ending.kind).toBe('disconnected');
});

it('looks nothing up while hidden, not even what was waiting for a lane, and everything on return', async () => {
  const { clock, pane, exchange } = await following(...Array.from({ length: 9 }, () => 'Connected'));
  exchange.always(lookUp, { after: 1_000 });
  pane.calls.lookUpAll();
  const before = pane.times(lookUp).length;
  pane.calls.setAwake(false);
  await clock.advance(120_000);
  expect(pane.times(lookUp)).toHaveLength(before);
  const asked = pane.traffic.sent.length;
  pane.calls.setAwake(true);
  await clock.advance(4_900);
  const ids = pane.traffic.sent.slice(asked).map(({ about }) => about);
  expect(new Set(ids).size).toBe(9);
  expect(pane.traffic.overlapped()).toBe(false);
});

it('looks up anew at once when asked while an answer is out, and never twice at a time', async () => {
  const { clock, pane, exchange } = await following('Connected');
  exchange.always(lookUp, { after: 3_000 });
  pane.calls.lookUpAll();
  await clock.advance(1_000);
  pane.calls.lookUpAll();
  pane.calls.lookUpAll();
  await clock.advance(4_000);
  // What the answer has changed is painted in between.
  expect(pane.times(lookUp).slice(-2)).toEqual([1_000, 4_020]);
  expect(pane.traffic.overlapped()).toBe(false);
});

it('does not ask twice for what still waits for a lane', async () => {
  const { clock, pane, exchange } = await following(...Array.from({ length: 5 }, () => 'Connected'));
  exchange.always(lookUp, { after: 1_000 });
  const before = pane.times(lookUp).length;
  pane.calls.lookUpAll();
  pane.calls.lookUpAll();
  await clock.advance(3_500);
  // Five, and the two that were out already once more.
  expect(pane.times(lookUp).length - before).toBe(7);
});

it('backs off after failures, marks the state as last known, and keeps the call', async () => {
  const { clock, pane, exchange } = await following('Connected');
  exchange.always(lookUp, { answer: { kind: 'network', text: 'Offline.' } });
  await clock.advance(600_000);
  expect(pane.live('id-0')).toMatchObject({
    information: { state: 'Connected' },
    lookUpFault: { kind: 'network' },
  });
  const times = pane.times(lookUp);
  const pauses = times.slice(2).map((time, index) => time - (times[index + 1] ?? 0));
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  expect(pauses.at(-1)).toBe(60_000);
  exchange.always(lookUp, {});
  await clock.advance(60_000);
  expect(pane.live('id-0')?.lookUpFault).toBeUndefined();
});

it('marks the state as last known after 15 s of silence, and asks again when Outlook has given up', async () => {
  const { clock, pane, exchange } = await following('Connected');
  exchange.next(lookUp, { after: Infinity });
  pane.calls.lookUpAll();
  await clock.advance(14_900);
  expect(pane.live('id-0')?.lookUpFault).toBeUndefined();
  await clock.advance(200);
  expect(pane.live('id-0')?.lookUpFault).toEqual({ kind: 'silence' });
  await clock.advance(52_000);
  expect(pane.times(lookUp)).toEqual([0, 1_000, 67_020]);
  expect(pane.live('id-0')?.lookUpFault).toBeUndefined();
});

it('does not ask twice about a call that was hung up and listed anew while it was asked about', async () => {
  const { clock, pane, exchange } = await following('Connected');
  exchange.next(lookUp, { after: 30_000 });
  pane.calls.lookUpAll();
  pane.hangUp('id-0');
  await clock.advance(11_000);
  expect(pane.ended('id-0')).toBeDefined();
  pane.add('id-0');
  await clock.advance(60_000);
  expect(pane.traffic.overlapped()).toBe(false);
  expect(pane.times(lookUp).length).toBeGreaterThan(2);
  expect(pane.ended('id-0')).toBeDefined();
});

it('takes a late answer for old news once a later one was heard, except that the call is over', async () => {
  const { clock, pane, exchange } = await following('Connecting');
  exchange.next(lookUp, { after: 70_000 }, {}, { after: Infinity });
  pane.calls.lookUpAll();
  exchange.turn('id-0', 'Connecting');
  await clock.advance(1_000);
  exchange.turn('id-0', 'Connected');
  await clock.advance(75_000);
  expect(pane.times(lookUp)).toContain(67_020);
  expect(pane.live('id-0')?.information?.state).toBe('Connected');
});

it.each([
  ['a failure', { after: 68_000, answer: responseError('ErrorServerBusy', 5_000) }, undefined],
  ['the end', { after: 68_000, answer: responseError('ErrorInvalidPhoneCallId') }, 'unknown'],
])('reads %s that comes late for what it is', async (_, plan, ending) => {
  const { clock, pane, exchange } = await following('Connected');
  exchange.next(lookUp, plan);
  pane.calls.lookUpAll();
  await clock.advance(68_500);
  expect(pane.live('id-0')?.lookUpFault).toBeUndefined();
  expect(pane.calls.getSnapshot().quiet).toBeUndefined();
  expect(pane.ended('id-0')?.ending.kind).toBe(ending);
});

it('never has two look-ups of one call out, nor piles them up, when Outlook is silent on many', async () => {
  const { clock, pane, exchange } = await following(...Array.from({ length: 12 }, () => 'Connected'));
  exchange.always(lookUp, { after: Infinity });
  await clock.advance(900_000);
  exchange.always(lookUp, {});
  await clock.advance(70_000);
  expect(pane.traffic.overlapped()).toBe(false);
  const before = pane.times(lookUp).length;
  await clock.advance(60_000);
  expect(pane.times(lookUp).length - before).toBeLessThanOrEqual(12 * 11);
  expect(pane.calls.getSnapshot().active.every((call) => call.kind === 'live' && !call.lookUpFault)).toBe(
    true,
  );
});

it('leaves Exchange alone for as long as it asks, says until when, and then asks for all at once', async () => {
  const { clock, pane, exchange } = await following('Connected', 'Connected', 'Connecting');
  exchange.next(lookUp, { answer: responseError('ErrorServerBusy', 30_000) });
  pane.calls.lookUpAll();
  await clock.advance(1_000);
  const before = pane.times(lookUp).length;
  expect(pane.calls.getSnapshot().quiet?.until).toBe(clock.now() - 850 + 30_000);
  await clock.advance(29_100);
  expect(pane.times(lookUp)).toHaveLength(before);
  await clock.advance(500);
  expect(new Set(pane.traffic.sent.slice(-3).map(({ about }) => about)).size).toBe(3);
  expect(pane.calls.getSnapshot().quiet).toBeUndefined();
});

it.each([-3_600_000, 3_600_000])(
  'rests no longer than Exchange has asked, nor says so, and no shorter either, when the clock is set by %d ms',
  async (jump) => {
    const { clock, pane, exchange } = await following('Connected');
    const left = (): number | undefined => {
      const { quiet } = pane.calls.getSnapshot();
      return quiet && leftOf(quiet, clock.now());
    };
    exchange.next(lookUp, { answer: responseError('ErrorServerBusy', 30_000) });
    pane.calls.lookUpAll();
    await clock.advance(1_000);
    const before = pane.times(lookUp).length;
    clock.jump(jump);
    expect(left()).toBeLessThanOrEqual(30_000);
    exchange.next('DisconnectPhoneCall', { answer: responseError('ErrorServerBusy', 10_000) });
    pane.hangUp('id-0');
    await clock.advance(1_000);
    await clock.advance(15_000);
    expect(left()).toBeLessThanOrEqual(30_000);
    expect(pane.times(lookUp)).toHaveLength(before);
    await clock.advance(15_000);
    expect(left()).toBeUndefined();
  },
);

it('stays quiet on return to a pane while Exchange asks for it', async () => {
  const { clock, pane, exchange } = await following('Connected');
  exchange.next(lookUp, { answer: responseError('ErrorServerBusy', 30_000) });
  pane.calls.lookUpAll();
  await clock.advance(1_000);
  pane.calls.setAwake(false);
  pane.calls.setAwake(true);
  await clock.advance(10_000);
  expect(pane.times(lookUp)).toEqual([0, 1_000]);
});

it.each(['it is not known any more', 'it is over without a cause'])(
  'tells that a call was never reached, when %s right after dialing, and not where nobody looked meanwhile',
  async (how) => {
    for (const hidden of [0, 60_000]) {
      const { clock, pane, exchange } = await following('Connecting');
      pane.calls.setAwake(hidden === 0);
      await clock.advance(hidden);
      if (how === 'it is not known any more') exchange.forget('id-0');
      else exchange.turn('id-0', 'Disconnected');
      pane.calls.setAwake(true);
      await clock.advance(3_000);
      const kind = how === 'it is not known any more' ? 'unknown' : 'disconnected';
      expect(pane.ended('id-0')?.ending.kind).toBe(hidden === 0 ? 'unreached' : kind);
    }
  },
);

it('remembers that a call was reached, for a pane that finds it dialing on', async () => {
  const { clock, pane, exchange, open } = await following('Connected');
  pane.place('another number');
  await clock.advance(1_000);
  pane.close();
  exchange.turn('id-0', 'Connecting');
  const other = open();
  await clock.advance(120_000);
  expect(other.live('id-0')).toMatchObject({ reached: true, stillDials: false });
  expect(other.live('id-1')).toMatchObject({ reached: false, stillDials: true });
});

it('ends a call that Exchange does not know', async () => {
  const { clock, pane, exchange } = await following('Connected');
  exchange.forget('id-0');
  await clock.advance(6_000);
  expect(pane.ended('id-0')?.ending).toEqual({ kind: 'unknown' });
});

it.each([
  ['cannot be asked', { answer: { kind: 'network', text: '' } }],
  ['is silent', { after: Infinity }],
] as const)('lets go of a call older than a day when Exchange %s', async (_, plan) => {
  const { clock, pane, exchange } = await following('Connected');
  pane.calls.setAwake(false);
  await clock.advance(day - 400_000);
  exchange.always(lookUp, plan);
  pane.calls.setAwake(true);
  await clock.advance(300_000);
  expect(pane.live('id-0')).toBeDefined();
  await clock.advance(400_000);
  expect(pane.ended('id-0')?.ending).toEqual({ kind: 'expired' });
});

it('does not let go of a call older than a day that Exchange confirmed lately', async () => {
  const { clock, pane, exchange } = await following('Connected');
  pane.calls.setAwake(false);
  await clock.advance(day + 100_000);
  pane.calls.setAwake(true);
  await clock.advance(1_000);
  exchange.always(lookUp, { answer: { kind: 'network', text: '' } });
  await clock.advance(3_600_000);
  expect(pane.live('id-0')).toBeDefined();
});

it('does not end a call because the clock jumped', async () => {
  const { clock, pane, exchange } = await following('Connected', 'Connecting');
  exchange.next(lookUp, { answer: { kind: 'network', text: '' } }, { answer: { kind: 'network', text: '' } });
  clock.jump(3 * day);
  await clock.advance(120_000);
  clock.jump(-7 * day);
  const before = pane.times(lookUp).length;
  await clock.advance(60_000);
  expect(pane.calls.getSnapshot().active).toHaveLength(2);
  expect(pane.times(lookUp).length).toBeGreaterThan(before + 15);
});
