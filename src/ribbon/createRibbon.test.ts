import { expect, it } from 'vitest';
import { responseError } from '../calls/testing/faultExamples.ts';
import { createTestWorld } from '../calls/testing/createTestWorld.ts';
import type { TestPane, TestWorld } from '../calls/testing/createTestWorld.ts';
import { en } from '../strings/en.ts';
import { createLanes } from '../transport/createLanes.ts';
import { createRibbon } from './createRibbon.ts';
import type { Ribbon, RibbonButton } from './createRibbon.ts';

/** What Outlook opens for a press, unseen, and keeps for the next. */
interface TestRibbon {
  readonly page: TestPane;
  readonly ribbon: Ribbon;
  /** What was said on the message, in order. */
  readonly said: string[];
  /** Presses, and notes when that was carried out. */
  press(button: RibbonButton): void;
  /** When the presses were carried out, in milliseconds since the first press. */
  readonly completed: number[];
}

const message = { itemId: 'message-1', subject: 'Voice mail', from: 'Katie', voiceMessage: true };

function openRibbon(world: TestWorld, hasMessage = true): TestRibbon {
  const { clock } = world;
  const page = world.open();
  const said: string[] = [];
  const completed: number[] = [];
  const began = clock.now();
  const ribbon = createRibbon({
    calls: page.calls,
    lanes: createLanes(clock, 2),
    clock,
    selectedMessage: () => (hasMessage ? message : undefined),
    show: ({ kind, text }) => {
      said.push(`${kind}: ${text}`);
      return Promise.resolve();
    },
    strings: () => Promise.resolve(en),
  });
  const press = (button: RibbonButton): void => {
    void ribbon.press(button).then(() => completed.push(clock.now() - began));
  };
  return { page, ribbon, said, press, completed };
}

const calling = 'Calling 4711. Hang up ends it.';

it('plays on the mailbox’s own number, saves the id before it tells, and hangs up', async () => {
  const world = createTestWorld();
  const { clock, mailbox, exchange } = world;
  const { said, press, completed } = openRibbon(world);
  press('playOnPhone');
  await clock.advance(200);
  expect(said).toEqual(['progress: Placing', `progress: ${calling}`]);
  await clock.advance(1_000);
  expect(said.slice(2)).toEqual([`information: ${calling}`]);
  expect(mailbox.writes.at(-1)).toContain('id-1');
  expect(completed).toHaveLength(1);

  press('hangUp');
  await clock.advance(3_000);
  expect(said.slice(3)).toEqual(['progress: Hanging up', 'information: Hung up.']);
  expect(exchange.isRunning('id-1')).toBe(false);
  expect(completed).toHaveLength(2);
});

it('is remembered from the press where a number was called before', async () => {
  const world = createTestWorld();
  const { clock, browser } = world;
  world.open().place('1234');
  await clock.advance(1_000);
  const pane = world.open();
  pane.hangUpAll();
  await clock.advance(3_000);
  const { press, page, said } = openRibbon(world);
  press('playOnPhone');
  await Promise.resolve();
  expect(browser.stored.get('activeCalls')).toMatch(/"number":"1234".*"state":"(wanted|sent)"/);
  await clock.advance(1_000);
  expect(page.times('PlayOnPhone', '1234')).toHaveLength(1);
  expect(said.at(-1)).toBe('information: Calling 1234. Hang up ends it.');
});

it('places one call for two presses, and says so', async () => {
  const world = createTestWorld();
  const { clock } = world;
  const { said, press, page, completed } = openRibbon(world);
  press('playOnPhone');
  press('playOnPhone');
  await clock.advance(5_000);
  press('playOnPhone');
  await clock.advance(5_000);
  expect(page.times('PlayOnPhone')).toHaveLength(1);
  expect(said.filter((text) => text.includes('already being played to 4711'))).toHaveLength(2);
  expect(completed).toHaveLength(3);
});

it('places one call for two presses in two pages of one browser', async () => {
  const world = createTestWorld();
  const [one, other] = [openRibbon(world), openRibbon(world)];
  one.press('playOnPhone');
  other.press('playOnPhone');
  await world.clock.advance(5_000);
  const sent = [one, other].flatMap(({ page }) => page.times('PlayOnPhone'));
  expect(sent).toHaveLength(1);
  expect([...one.said, ...other.said].filter((text) => text.includes('already being played'))).toHaveLength(
    1,
  );
});

it('plays again once the call that is remembered has ended, though nobody has looked', async () => {
  const world = createTestWorld();
  const { clock, exchange } = world;
  const { said, press, page } = openRibbon(world);
  press('playOnPhone');
  await clock.advance(2_000);
  page.calls.setAwake(false);
  exchange.turn('id-1', 'Disconnected');
  press('playOnPhone');
  await clock.advance(2_000);
  expect(page.times('PlayOnPhone')).toHaveLength(2);
  expect(said.at(-1)).toBe(`information: ${calling}`);
});

it('hangs up what a pane placed, and what it is still placing', async () => {
  const world = createTestWorld();
  const { clock, exchange } = world;
  const pane = world.open();
  pane.place('1');
  await clock.advance(1_000);
  const { said, press } = openRibbon(world);
  exchange.next('PlayOnPhone', { after: 2_000 });
  pane.place('2');
  await clock.advance(100);
  press('hangUp');
  await clock.advance(8_000);
  expect(said.at(-1)).toBe('information: 2 calls hung up.');
  expect(['id-1', 'id-2'].map(exchange.isRunning)).toEqual([false, false]);
  expect(pane.calls.getSnapshot().active).toEqual([]);
});

it('does not hang up what somebody has placed since the press, while the page was being loaded', async () => {
  const world = createTestWorld();
  const { clock, exchange } = world;
  const pane = world.open();
  pane.place('1');
  await clock.advance(1_000);
  const pressedAt = clock.now();
  await clock.advance(300);
  pane.place('2');
  await clock.advance(300);
  const { ribbon, said } = openRibbon(world);
  void ribbon.press('hangUp', pressedAt);
  await clock.advance(5_000);
  expect(said.at(-1)).toBe('information: Hung up.');
  expect(['id-1', 'id-2'].map(exchange.isRunning)).toEqual([false, true]);
});

it('says what goes wrong, with the next step', async () => {
  const world = createTestWorld();
  const { clock, exchange } = world;
  const { said, press, completed } = openRibbon(world);
  exchange.next('PlayOnPhone', { answer: responseError('ErrorPhoneNumberNotDialable') });
  press('playOnPhone');
  await clock.advance(2_000);
  expect(said.at(-1)).toBe('error: Number not allowed. Open Active calls to call another number.');
  press('playOnPhone');
  await clock.advance(2_000);
  exchange.always('DisconnectPhoneCall', { answer: responseError('ErrorAccessDenied') });
  press('hangUp');
  await clock.advance(2_000);
  expect(said.at(-1)).toBe(
    'error: One call could not be hung up. Access denied. Ask your administrator for help.',
  );
  expect(completed).toHaveLength(3);
});

it('says it when nobody answers, after as long as the pane waits, and how many hang-ups there are', async () => {
  const world = createTestWorld();
  const { clock, exchange } = world;
  const { said, press, completed } = openRibbon(world);
  exchange.always('PlayOnPhone', { after: Infinity });
  press('playOnPhone');
  await clock.advance(31_000);
  expect(said.at(-1)).toMatch(/^error: Exchange did not say whether a call was placed/);
  expect(completed).toHaveLength(1);

  exchange.behave();
  const pane = world.open();
  for (const id of ['x', 'y', 'z']) pane.add(exchange.running(id, 'Connected'));
  await clock.advance(1_000);
  exchange.always('DisconnectPhoneCall', { after: Infinity, runs: false });
  press('hangUp');
  await clock.advance(61_000);
  expect(said.at(-1)).toMatch(/^error: \d calls could not be hung up\. Outlook does not reply/);
  expect(completed).toHaveLength(2);
});

it('says that no call is running, and that a call nobody answers is over', async () => {
  const world = createTestWorld();
  const { clock, exchange } = world;
  const { said, press } = openRibbon(world);
  press('hangUp');
  await clock.advance(100);
  expect(said.at(-1)).toBe('information: No call is running.');
  press('playOnPhone');
  await clock.advance(2_000);
  exchange.turn('id-1', 'Disconnected');
  await clock.advance(5_000);
  expect(said.at(-1)).toBe('information: Call to 4711: Could not be reached');
});

it('does not look calls up once there is nothing to tell', async () => {
  const world = createTestWorld();
  const { clock, exchange } = world;
  const { page, press } = openRibbon(world);
  press('playOnPhone');
  await clock.advance(2_000);
  exchange.turn('id-1', 'Connected');
  await clock.advance(5_000);
  const asked = page.times('GetPhoneCallInformation').length;
  await clock.advance(60_000);
  expect(page.times('GetPhoneCallInformation')).toHaveLength(asked);
});

it('carries a press out where there is no message, and where nobody tells a number', async () => {
  const world = createTestWorld();
  const { clock, exchange } = world;
  const without = openRibbon(world, false);
  for (const button of ['playOnPhone', 'hangUp'] as const) without.press(button);
  await clock.advance(1_000);
  expect(without.completed).toHaveLength(2);

  exchange.always('GetServiceConfiguration', { after: Infinity });
  const { said, press, completed } = openRibbon(world);
  press('playOnPhone');
  await clock.advance(21_000);
  expect(said.at(-1)).toBe('error: No number is known to call. Open Active calls and enter one there.');
  expect(completed).toHaveLength(1);
});
