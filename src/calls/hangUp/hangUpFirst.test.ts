import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTestWorld } from '../testing/createTestWorld.ts';
import type { TestPane, TestWorld } from '../testing/createTestWorld.ts';

const disconnect = 'DisconnectPhoneCall';

function twentyFiveCalls(): TestWorld & { readonly pane: TestPane } {
  const world = createTestWorld(1_000);
  const pane = world.open();
  for (let count = 0; count < 25; count += 1) {
    pane.add(world.exchange.running(`x-${String(count)}`, count % 2 ? 'Connected' : 'Connecting'));
  }
  return { ...world, pane };
}

it('sends a hang-up within 100 ms of the press, at any moment, among 25 calls and one-second answers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(40_000), fc.nat(24), async (moment, which) => {
      const { clock, pane } = twentyFiveCalls();
      await clock.advance(moment);
      pane.hangUp(`x-${String(which)}`);
      await clock.advance(100);
      expect(pane.times(disconnect)).toHaveLength(1);
      expect(pane.traffic.most()).toBeLessThanOrEqual(3);
    }),
    { numRuns: 30 },
  );
});

it('sends it as fast while calls are placed and settings saved, however slow those are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(20_000), fc.boolean(), async (moment, silent) => {
      const { clock, pane, exchange, mailbox } = twentyFiveCalls();
      await clock.advance(3_000);
      const after = silent ? Infinity : 8_000;
      mailbox.always({ after });
      exchange.always('PlayOnPhone', { after });
      for (const number of ['1', '2', '3']) void pane.place(number);
      await clock.advance(moment);
      pane.hangUp('x-24');
      await clock.advance(100);
      expect(pane.times(disconnect)).toHaveLength(1);
      expect(pane.traffic.most()).toBeLessThanOrEqual(3);
    }),
    { numRuns: 30 },
  );
});

it('sends all hang-ups before anything else', async () => {
  const { clock, pane } = twentyFiveCalls();
  await clock.advance(10_000);
  const before = pane.traffic.sent.length;
  pane.hangUpAll();
  void pane.place();
  await clock.advance(9_800);
  const sent = pane.traffic.sent.slice(before).map(({ what }) => what);
  expect(sent.slice(0, 25)).toEqual(Array.from({ length: 25 }, () => disconnect));
  expect(sent).toContain('PlayOnPhone');
});

it('keeps the last free lane for a hang-up', async () => {
  const { clock, pane } = twentyFiveCalls();
  void pane.place();
  await clock.advance(30_000);
  expect(pane.traffic.most()).toBe(2);
});
