import { expect, it } from 'vitest';
import { createTestWorld } from '../testing/createTestWorld.ts';
import { lineOf } from '../../faults/lineOf.ts';
import { faultExamples, responseError } from '../testing/faultExamples.ts';

const play = 'PlayOnPhone';
const disconnect = 'DisconnectPhoneCall';

it('lists a call at once as placing, and as live when its id is in the mailbox', async () => {
  const { clock, exchange, mailbox, open } = createTestWorld();
  const pane = open();
  pane.place();
  expect(pane.calls.getSnapshot().active).toMatchObject([{ kind: 'sent', about: { number: '4711' } }]);
  await clock.advance(1_000);
  mailbox.always({ after: 2_000 });
  const kinds: string[] = [];
  pane.calls.subscribe(() => {
    const call = pane.calls.getSnapshot().active[1];
    const id = [...exchange.given][1] ?? 'none';
    const saved = String(mailbox.stored.get('activeCalls')).includes(id);
    kinds.push(`${call?.kind ?? ''}${saved ? ' saved' : ''}`);
  });
  pane.place('2');
  await clock.advance(9_000);
  expect(kinds).not.toContain('live');
  expect(kinds).toContain('live saved');
  expect(pane.live('id-2')?.about.number).toBe('2');
});

it.each(Object.values(faultExamples).map((fault) => [fault.kind, fault] as const))(
  'sends once whatever happens: %s',
  async (_, answer) => {
    const { clock, exchange, open } = createTestWorld();
    const pane = open();
    exchange.always(play, { answer });
    pane.place();
    await clock.advance(300_000);
    pane.calls.setAwake(false);
    pane.calls.setAwake(true);
    pane.calls.lookUpAll();
    await clock.advance(299_000);
    expect(pane.times(play)).toEqual([0]);
    const kind = lineOf(answer).mayHaveRun ? 'unfollowed' : 'refused';
    expect(pane.calls.getSnapshot().active).toMatchObject([{ kind, fault: answer }]);
    await clock.advance(2_000);
    expect(pane.calls.getSnapshot().active).toHaveLength(kind === 'refused' ? 1 : 0);
  },
);

it('lists what Exchange surely did not place with its fault, however late that is known, until it is dismissed', async () => {
  for (const after of [150, 40_000]) {
    const { clock, exchange, open } = createTestWorld();
    const pane = open();
    const fault = responseError('ErrorPhoneNumberNotDialable');
    exchange.next(play, { after, answer: fault });
    pane.place();
    await clock.advance(after + 100);
    const [refused] = pane.calls.getSnapshot().active;
    expect(refused).toMatchObject({ kind: 'refused', fault, about: { number: '4711' } });
    await clock.advance(3_600_000);
    expect(pane.calls.getSnapshot().active).toEqual([refused]);
    pane.calls.dismiss(refused?.key ?? '');
    expect(pane.calls.getSnapshot().active).toEqual([]);
  }
});

it('lets what was refused make way when the same is placed again', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  exchange.next(play, { answer: responseError('ErrorServerBusy') });
  pane.place();
  await clock.advance(1_000);
  expect(pane.place()).toBeUndefined();
  await clock.advance(1_000);
  expect(pane.calls.getSnapshot().active).toMatchObject([{ kind: 'live' }]);
  expect(pane.times(play)).toHaveLength(2);
});

it('sends once for three presses in one task, and a second time only when that is wanted', async () => {
  const { clock, open } = createTestWorld();
  const pane = open();
  pane.place();
  const [first] = pane.calls.getSnapshot().active;
  expect([pane.place(), pane.place()]).toEqual([first, first]);
  await clock.advance(1_000);
  expect(pane.times(play)).toHaveLength(1);
  // It is live by now.
  expect(pane.place()).toMatchObject({ kind: 'live', id: 'id-1' });
  expect(pane.place('another number')).toBeUndefined();
  expect(pane.place('4711', true)).toBeUndefined();
  await clock.advance(1_000);
  expect(pane.times(play)).toHaveLength(3);
  pane.hangUpAll();
  await clock.advance(1_000);
  expect(pane.place()).toBeUndefined();
});

it('sends once, too, while it may be ringing, and while it waits for a lane', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  exchange.always('GetPhoneCallInformation', { after: Infinity });
  for (const id of ['a', 'b', 'c']) pane.add(exchange.running(id));
  await clock.advance(1_000);
  pane.place();
  expect(pane.place()).toMatchObject({ kind: 'wanted' });
  exchange.next(play, { after: Infinity });
  await clock.advance(120_000);
  expect(pane.place()).toMatchObject({ kind: 'unfollowed' });
  expect(pane.times(play)).toHaveLength(1);
});

it('says after 30 s of silence that the call cannot be followed, and lets it go after ten minutes', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  exchange.next(play, { after: Infinity });
  pane.place();
  await clock.advance(29_900);
  expect(pane.calls.getSnapshot().active[0]?.kind).toBe('sent');
  await clock.advance(200);
  expect(pane.calls.getSnapshot().active).toMatchObject([{ kind: 'unfollowed', fault: { kind: 'silence' } }]);
  await clock.advance(569_000);
  expect(pane.calls.getSnapshot().active).toHaveLength(1);
  await clock.advance(2_000);
  expect(pane.calls.getSnapshot().active).toEqual([]);
});

it('makes a late id a live call, also of one that was dismissed', async () => {
  for (const dismissed of [false, true]) {
    const { clock, exchange, open } = createTestWorld();
    const pane = open();
    exchange.next(play, { after: 40_000 });
    pane.place();
    await clock.advance(35_000);
    const key = pane.calls.getSnapshot().active[0]?.key ?? '';
    if (dismissed) pane.calls.dismiss(key);
    expect(pane.calls.getSnapshot().active).toHaveLength(dismissed ? 0 : 1);
    await clock.advance(6_000);
    expect(pane.live('id-1')).toMatchObject({
      information: { state: 'Connecting' },
      about: { number: '4711' },
    });
    expect(pane.calls.getSnapshot().active).toHaveLength(1);
  }
});

it('dismisses nothing but what cannot be followed', async () => {
  const { clock, open } = createTestWorld();
  const pane = open();
  pane.place();
  pane.calls.dismiss('placing-1');
  await clock.advance(1_000);
  pane.calls.dismiss('placing-1');
  expect(pane.live('id-1')).toBeDefined();
});

it('hangs up a call that is being placed as soon as its id arrives', async () => {
  const { clock, mailbox, open } = createTestWorld();
  const pane = open();
  mailbox.always({ after: Infinity });
  pane.place();
  pane.hangUp('placing-1');
  expect(pane.call('placing-1')).toMatchObject({ kind: 'sent', hangUpWanted: true });
  await clock.advance(150);
  expect(pane.times(disconnect)).toEqual([150]);
  await clock.advance(400);
  expect(pane.ended('id-1')?.ending).toEqual({ kind: 'hungUp' });
});

it('hangs up at once a call whose id is still being saved', async () => {
  const { clock, mailbox, open } = createTestWorld();
  const pane = open();
  mailbox.always({ after: Infinity });
  pane.place();
  await clock.advance(3_000);
  expect(pane.call('placing-1')?.kind).toBe('sent');
  pane.hangUp('placing-1');
  await clock.advance(100);
  expect(pane.times(disconnect)).toEqual([3_000]);
});

it('hangs up a call whose id comes after the waiting ended', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  exchange.next(play, { after: 40_000 });
  pane.place();
  await clock.advance(5_000);
  pane.hangUp('placing-1');
  await clock.advance(36_000);
  expect(pane.times(disconnect)).toEqual([40_000]);
  expect(pane.ended('id-1')).toBeDefined();
});

it('does not ring for a call that was hung up before it could go out', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  exchange.always('GetPhoneCallInformation', { after: Infinity });
  for (const id of ['a', 'b', 'c']) pane.add(exchange.running(id));
  await clock.advance(1_000);
  pane.place();
  await clock.advance(40_000);
  const key = pane.calls.getSnapshot().active.find(({ kind }) => kind === 'wanted')?.key ?? '';
  pane.hangUp(key);
  await clock.advance(120_000);
  expect(pane.times(play)).toEqual([]);
  expect(pane.call(key)).toBeUndefined();
});

it('shows a call as live after ten seconds when its id cannot be saved, mirrored since it came', async () => {
  const { clock, mailbox, browser, open } = createTestWorld();
  const pane = open();
  // The save that remembers the number is silent already when the id comes.
  mailbox.always({ after: Infinity, arrives: false });
  pane.place();
  await clock.advance(200);
  expect(browser.stored.get('activeCalls')).toContain('id-1');
  await clock.advance(9_900);
  expect(pane.call('placing-1')?.kind).toBe('sent');
  await clock.advance(100);
  expect(pane.live('id-1')).toBeDefined();
  expect(pane.calls.getSnapshot().memory).toBe('browser');
});

it('shows a call as live at once when saving its id fails', async () => {
  const { clock, mailbox, open } = createTestWorld();
  const pane = open();
  mailbox.always({ fails: true });
  pane.place();
  await clock.advance(3_000);
  expect(pane.live('id-1')).toBeDefined();
});

it('lists one call once, although another pane told of its id before', async () => {
  const { clock, mailbox, open } = createTestWorld();
  const pane = open();
  const other = open();
  mailbox.always({ after: 3_000 });
  pane.place();
  await clock.advance(500);
  // The other pane heard of the id; what it keeps next brings it back here.
  expect(other.live('id-1')).toBeDefined();
  other.add('x');
  await clock.advance(20_000);
  const ids = pane.calls.getSnapshot().active.map((call) => (call.kind === 'live' ? call.id : call.kind));
  expect(ids).toEqual(['id-1']);
});

it('does not list a call again that another pane saw end while its id was being saved', async () => {
  const { clock, exchange, mailbox, open } = createTestWorld();
  const pane = open();
  const other = open();
  mailbox.always({ after: 9_000 });
  pane.place();
  await clock.advance(200);
  exchange.turn('id-1', 'Disconnected');
  await clock.advance(3_000);
  expect(other.ended('id-1')).toBeDefined();
  let wasListed = false;
  pane.calls.subscribe(() => {
    wasListed ||= pane.live('id-1') !== undefined;
  });
  await clock.advance(20_000);
  expect(wasListed).toBe(false);
  expect(pane.calls.getSnapshot().active).toEqual([]);
  expect(pane.ended('id-1')?.about).toMatchObject({ number: '4711', label: 'Voice mail' });
});

it('hangs up a call that may be ringing as soon as its late id comes', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  exchange.next(play, { after: 40_000 });
  pane.place();
  await clock.advance(31_000);
  expect(pane.call('placing-1')).toMatchObject({ kind: 'unfollowed', idMayCome: true });
  pane.hangUp('placing-1');
  expect(pane.call('placing-1')).toMatchObject({ kind: 'unfollowed', hangUpWanted: true });
  await clock.advance(10_000);
  expect(pane.times(disconnect)).toEqual([40_000]);
  expect(pane.ended('id-1')).toBeDefined();
});

it('remembers the last five numbers that Exchange gave calls an id for, the newest first', async () => {
  const { clock, exchange, open } = createTestWorld();
  const pane = open();
  for (const number of ['1', '2', '3', '4', '5', '6', '3']) {
    pane.place(number, true);
    await clock.advance(500);
  }
  exchange.always(play, { answer: responseError('ErrorInvalidPhoneNumber') });
  pane.place('refused');
  await clock.advance(500);
  const numbers = ['3', '6', '5', '4', '2'];
  expect(pane.calls.getSnapshot().numbers.map(({ dialString }) => dialString)).toEqual(numbers);
  pane.close();
  const second = open();
  expect(second.calls.getSnapshot().numbers.map(({ dialString }) => dialString)).toEqual(numbers);
  second.calls.clearRecent();
  second.close();
  expect(open().calls.getSnapshot().numbers).toEqual([]);
});
