import { expect, it } from 'vitest';
import { createTestWorld } from '../testing/createTestWorld.ts';
import type { TestPane, TestWorld } from '../testing/createTestWorld.ts';

function idsOf(pane: TestPane): readonly string[] {
  return pane.calls.getSnapshot().active.flatMap((call) => (call.kind === 'live' ? [call.id] : []));
}

function savedText({ mailbox }: TestWorld): string {
  return String(mailbox.stored.get('activeCalls'));
}

it('brings back every live call within one look-up, and what was recent', async () => {
  const world = createTestWorld();
  const { clock, exchange, open } = world;
  const first = open();
  for (const id of ['x', 'y', 'z']) first.add(exchange.running(id, 'Connected'));
  await clock.advance(1_000);
  first.hangUp('y');
  await clock.advance(1_000);
  first.close();
  exchange.turn('z', 'Alerted');
  const second = open();
  expect(idsOf(second)).toEqual(['x', 'z']);
  expect(second.ended('y')?.ending).toEqual({ kind: 'hungUp' });
  await clock.advance(400);
  expect(second.live('x')?.information?.state).toBe('Connected');
  expect(second.live('z')?.information?.state).toBe('Alerted');
});

it('keeps a call that was just added when the pane closes at once', () => {
  const { open } = createTestWorld();
  const pane = open();
  pane.add('x');
  pane.close();
  expect(idsOf(open())).toEqual(['x']);
});

it('writes down that a call has ended after that was painted, or at once when nobody looks any more', async () => {
  const world = createTestWorld(100);
  const { clock, exchange, open } = world;
  const pane = open();
  for (const id of ['x', 'y']) pane.add(exchange.running(id, 'Connected'));
  await clock.advance(1_000);
  const writtenAsEnded = (): readonly string[] =>
    open()
      .calls.getSnapshot()
      .recent.map(({ id }) => id);

  pane.hangUp('x');
  await clock.advance(230);
  expect(pane.ended('x')).toBeDefined();
  expect(writtenAsEnded()).toEqual([]);
  await clock.advance(50);
  expect(writtenAsEnded()).toEqual(['x']);

  pane.hangUp('y');
  await clock.advance(230);
  pane.calls.setAwake(false);
  pane.close();
  expect(writtenAsEnded()).toEqual(['y', 'x']);
});

it('finds out again that a call has ended when the pane was gone before that was written down', async () => {
  const { clock, exchange, open } = createTestWorld(100);
  const pane = open();
  pane.add(exchange.running('x', 'Connected'));
  await clock.advance(1_000);
  pane.hangUp('x');
  await clock.advance(230);
  expect(pane.ended('x')).toBeDefined();
  pane.close();
  const second = open();
  expect(idsOf(second)).toEqual(['x']);
  await clock.advance(1_000);
  expect(idsOf(second)).toEqual([]);
  expect(second.ended('x')).toBeDefined();
});

it('brings back from the mailbox what another browser saved', async () => {
  const world = createTestWorld();
  const first = world.open();
  first.add(world.exchange.running('x'));
  await world.clock.advance(1_000);
  first.close();
  world.browser.stored.clear();
  expect(idsOf(world.open())).toEqual(['x']);
});

it('retries a save that fails until it is saved, with growing pauses, and says where things are', async () => {
  const world = createTestWorld();
  const { clock, mailbox, open } = world;
  const pane = open();
  mailbox.always({ fails: true });
  pane.add(world.exchange.running('x', 'Connected'));
  await clock.advance(300_000);
  expect(pane.calls.getSnapshot().memory).toBe('browser');
  const times = pane.times('save');
  const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  mailbox.always({});
  await clock.advance(61_000);
  expect(savedText(world)).toContain('"x"');
  expect(pane.calls.getSnapshot().memory).toBe('mailbox');
  const before = pane.times('save').length;
  await clock.advance(300_000);
  expect(pane.times('save')).toHaveLength(before);
});

it('says that nothing is kept where saving fails and storage is forbidden', async () => {
  const { clock, mailbox, browser, open } = createTestWorld();
  browser.forbidStorage(true);
  mailbox.always({ fails: true });
  const pane = open();
  pane.add('x');
  await clock.advance(1_000);
  expect(pane.calls.getSnapshot().memory).toBe('nowhere');
});

it('saves again after a save that was never answered, and only one at a time', async () => {
  const world = createTestWorld();
  const { clock, mailbox, open } = world;
  const pane = open();
  mailbox.next({ after: Infinity, arrives: false });
  pane.add(world.exchange.running('x', 'Connected'));
  await clock.advance(5_000);
  pane.add(world.exchange.running('y', 'Connected'));
  await clock.advance(59_000);
  expect(pane.times('save')).toEqual([0]);
  expect(pane.calls.getSnapshot().memory).toBe('browser');
  await clock.advance(10_000);
  expect(savedText(world)).toContain('"y"');
  expect(pane.calls.getSnapshot().memory).toBe('mailbox');
});

it('never says that something is not in the mailbox while it only takes a moment', async () => {
  const { clock, open } = createTestWorld();
  const pane = open();
  const shown = new Set<string>();
  pane.calls.subscribe(() => shown.add(pane.calls.getSnapshot().memory));
  for (let count = 0; count < 20; count += 1) {
    void pane.place(String(count));
    await clock.advance(70);
  }
  await clock.advance(5_000);
  expect([...shown]).toEqual(['mailbox']);
});

it('saves the newest state once more when an older save turns out to have arrived after all', async () => {
  const world = createTestWorld();
  const { clock, mailbox, open } = world;
  const pane = open();
  mailbox.next({ after: 80_000 });
  pane.add(world.exchange.running('x', 'Connected'));
  await clock.advance(1_000);
  pane.add(world.exchange.running('y', 'Connected'));
  await clock.advance(78_000);
  expect(savedText(world)).toContain('"y"');
  // The older one overtook it on the way.
  mailbox.stored.set('activeCalls', mailbox.writes[0]);
  await clock.advance(5_000);
  expect(savedText(world)).toContain('"y"');
  expect(pane.calls.getSnapshot().memory).toBe('mailbox');
});

it('brings to the mailbox what only the browser had kept when the pane closed', async () => {
  const world = createTestWorld();
  const { clock, mailbox, open } = world;
  const first = open();
  mailbox.always({ fails: true });
  first.add(world.exchange.running('x', 'Connected'));
  await clock.advance(1_000);
  first.close();
  mailbox.always({});
  const second = open();
  expect(idsOf(second)).toEqual(['x']);
  await clock.advance(1_000);
  expect(savedText(world)).toContain('"x"');
  second.close();
  const third = open();
  await clock.advance(10_000);
  expect(third.times('save')).toEqual([]);
});

it('saves every id also where the browser keeps nothing and ids come while others are being saved', async () => {
  const world = createTestWorld();
  const { clock, mailbox, browser, exchange, open } = world;
  browser.forbidStorage(true);
  const pane = open();
  mailbox.always({ after: 2_000 });
  exchange.running('x', 'Connected');
  for (const number of ['1', '2', '3']) {
    void pane.place(number);
    await clock.advance(400);
  }
  pane.add('x');
  for (let second = 0; second < 20; second += 1) {
    await clock.advance(1_000);
    for (const id of idsOf(pane)) if (id !== 'x') expect(savedText(world)).toContain(`"${id}"`);
  }
  expect(idsOf(pane)).toHaveLength(4);
});

it.each([
  ['damaged', '{"version":1,"live":[{"id":"x","since":5,"about":{}}],"recent":[7],"numbers":[]}'],
  [
    'written by a later version',
    '{"version":9,"live":[{"id":"x","since":5}],"recent":[],"numbers":[],"tea":1}',
  ],
])(
  'keeps a value aside that is %s, in the mailbox and in the browser, and uses what it can read',
  async (_, text) => {
    const world = createTestWorld();
    const { clock, mailbox, browser, exchange, open } = world;
    mailbox.stored.set('activeCalls', text);
    exchange.running('x', 'Connected');
    for (let times = 0; times < 3; times += 1) {
      const pane = open();
      expect(idsOf(pane)).toEqual(['x']);
      await clock.advance(1_000);
      expect(savedText(world)).toBe(text);
      pane.close();
    }
    const pane = open();
    pane.add(exchange.running('y', 'Connected'));
    await clock.advance(1_000);
    expect(savedText(world)).toContain('"y"');
    expect(mailbox.stored.get('activeCallsAside')).toBe(text);
    expect([...browser.stored].filter(([, value]) => value === text)).toHaveLength(1);
  },
);

it('does not fill the browser with what another version writes there again and again', async () => {
  const { clock, browser, open } = createTestWorld();
  const pane = open();
  for (let count = 0; count < 50; count += 1) {
    browser.stored.set(
      'activeCalls',
      `{"version":9,"live":[],"recent":[],"numbers":[],"count":${String(count)}}`,
    );
    pane.add(`x-${String(count)}`);
    await clock.advance(1_000);
  }
  expect(browser.stored.size).toBeLessThanOrEqual(11);
});

it('keeps only a small value aside in the mailbox, however many bytes its characters take', async () => {
  const world = createTestWorld();
  const { clock, mailbox, open } = world;
  mailbox.stored.set('activeCalls', `電話`.repeat(1_200));
  open().add('x');
  await clock.advance(1_000);
  expect(mailbox.stored.get('activeCallsAside')).toBeUndefined();
});

it('lets two panes know each other and lose nothing, although the last writer wins', async () => {
  const world = createTestWorld();
  const { clock, exchange, open } = world;
  const [one, other] = [open(), open()];
  one.add(exchange.running('x', 'Connected'));
  other.add(exchange.running('y', 'Connected'));
  await clock.advance(1_000);
  expect([...idsOf(one)].sort()).toEqual(['x', 'y']);
  expect([...idsOf(other)].sort()).toEqual(['x', 'y']);
  one.hangUp('y');
  await clock.advance(400);
  expect(idsOf(other)).toEqual(['x']);
  expect(other.ended('y')?.ending).toEqual({ kind: 'hungUp' });
});

it.each(['storage', 'channel'])('loses nothing of two panes where there is no %s', async (missing) => {
  const world = createTestWorld();
  const { clock, exchange, browser, open } = world;
  browser.forbidStorage(missing === 'storage');
  browser.forbidChannel(missing === 'channel');
  const [one, other] = [open(), open()];
  one.add(exchange.running('x', 'Connected'));
  await clock.advance(500);
  other.add(exchange.running('y', 'Connected'));
  await clock.advance(500);
  expect(savedText(world)).toMatch(/"x".*"y"/);
});

it('takes along in a retry what another pane saved meanwhile', async () => {
  const world = createTestWorld();
  const { clock, exchange, mailbox, open } = world;
  const [one, other] = [open(), open()];
  mailbox.next({ fails: true });
  one.add(exchange.running('x', 'Connected'));
  await clock.advance(500);
  other.add(exchange.running('y', 'Connected'));
  await clock.advance(10_000);
  expect(one.times('save').length).toBeGreaterThan(1);
  expect(savedText(world)).toMatch(/"x".*"y"/);
});

it('saves again when another pane saved while this save was on its way', async () => {
  const world = createTestWorld();
  const { clock, exchange, mailbox, open } = world;
  const [one, other] = [open(), open()];
  mailbox.next({ after: 3_000 });
  one.add(exchange.running('x', 'Connected'));
  await clock.advance(1_000);
  other.add(exchange.running('y', 'Connected'));
  await clock.advance(1_000);
  // The slow one arrives last after all.
  mailbox.stored.set('activeCalls', mailbox.writes[0]);
  await clock.advance(5_000);
  expect(savedText(world)).toMatch(/"x".*"y"/);
});

it('keeps the last twenty calls that are over, the newest first, and forgets them when cleared', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  for (let count = 0; count < 25; count += 1) {
    pane.add(exchange.running(`x-${String(count)}`, 'Connected'));
    await clock.advance(500);
    pane.hangUp(`x-${String(count)}`);
    await clock.advance(500);
  }
  const recent = Array.from({ length: 20 }, (_, index) => `x-${String(24 - index)}`);
  expect(pane.calls.getSnapshot().recent.map(({ id }) => id)).toEqual(recent);
  pane.close();
  const second = open();
  expect(second.calls.getSnapshot().recent.map(({ id }) => id)).toEqual(recent);
  second.calls.clearRecent();
  expect(second.calls.getSnapshot().recent).toEqual([]);
  second.close();
  expect(open().calls.getSnapshot().recent).toEqual([]);
});

it('remembers a call that ends after the recent ones were cleared, although the clock was set back', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  for (const id of ['x', 'y']) pane.add(exchange.running(id, 'Connected'));
  await clock.advance(1_000);
  pane.hangUp('x');
  await clock.advance(500);
  pane.calls.clearRecent();
  clock.jump(-7_200_000);
  pane.hangUp('y');
  await clock.advance(500);
  pane.close();
  expect(
    open()
      .calls.getSnapshot()
      .recent.map(({ id }) => id),
  ).toEqual(['y']);
});

it('follows a call anew that was over, and knows it again', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  void pane.place();
  await clock.advance(1_000);
  pane.hangUp('id-1');
  await clock.advance(500);
  expect(pane.calls.getSnapshot().recent).toHaveLength(1);
  exchange.running('id-1', 'Connected');
  const added = pane.calls.add('  id-1 ');
  expect(pane.live('id-1')).toBeDefined();
  await clock.advance(500);
  expect(await added).toBe('added');
  pane.close();
  const second = open();
  expect(second.live('id-1')?.about).toMatchObject({ number: '4711', label: 'Voice mail' });
  expect(second.calls.getSnapshot().recent).toEqual([]);
});
