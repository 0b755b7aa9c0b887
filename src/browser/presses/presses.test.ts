import { expect, test } from 'vitest';
import { createVirtualClock } from '../../transport/createVirtualClock.ts';
import { createAim, noticing } from './createAim.ts';
import { createClicks } from './createClicks.ts';
import { createKeys } from './createKeys.ts';

const here = { x: 100, y: 100 };
const besideIt = { x: 104, y: 98 };
const elsewhere = { x: 100, y: 180 };

test('what comes under a resting pointer was aimed at only when it can have been seen', async () => {
  const clock = createVirtualClock();
  const aim = createAim(clock);
  aim.pointed('first', here);
  expect(aim.isAimed()).toBe(true);
  aim.pageChanged();
  aim.found('second');
  aim.pointed('second', besideIt);
  expect(aim.isAimed()).toBe(false);
  await clock.advance(noticing - 1);
  expect(aim.isAimed()).toBe(false);
  await clock.advance(1);
  expect(aim.isAimed()).toBe(true);
});

test('what has come and is pressed before anybody looked was not aimed at', () => {
  const aim = createAim(createVirtualClock());
  aim.pointed('first', here);
  aim.pageChanged();
  aim.pointed('second', here);
  expect(aim.isAimed()).toBe(false);
});

test('whatever a pointer moves to was aimed at, however much changes meanwhile', () => {
  const aim = createAim(createVirtualClock());
  aim.pointed('first', here);
  aim.pageChanged();
  aim.pointed('third', elsewhere);
  expect(aim.isAimed()).toBe(true);
  aim.pointed('fourth', { x: 100, y: 190 });
  expect(aim.isAimed()).toBe(false);
});

test('what was aimed at may go and come back', () => {
  const aim = createAim(createVirtualClock());
  aim.pointed('first', here);
  for (const thing of ['second', 'first']) {
    aim.pageChanged();
    aim.found(thing);
    expect(aim.isAimed()).toBe(thing === 'first');
  }
});

test('what a person scrolls to was aimed at', () => {
  const aim = createAim(createVirtualClock());
  aim.pointed('first', here);
  aim.found('second');
  expect(aim.isAimed()).toBe(true);
});

test('a pointer that comes from outside has aimed at what it comes to', () => {
  const aim = createAim(createVirtualClock());
  aim.pointed('first', here);
  aim.left();
  aim.pageChanged();
  aim.found('second');
  expect(aim.place()).toBeUndefined();
  aim.pointed('second', here);
  expect(aim.isAimed()).toBe(true);
});

test('a clock that is set back keeps nothing from being pressed', async () => {
  const clock = createVirtualClock();
  const aim = createAim(clock);
  aim.pointed('first', here);
  aim.pageChanged();
  aim.found('second');
  clock.jump(-3_600_000);
  await clock.advance(noticing);
  expect(aim.isAimed()).toBe(true);
});

test('a click counts on what was pressed and aimed at', () => {
  const clicks = createClicks();
  clicks.pressed('first', true);
  expect(clicks.clicked('first', 1)).toBe(true);
  clicks.pressed('second', false);
  expect(clicks.clicked('second', 1)).toBe(false);
  clicks.pressed('first', true);
  expect(clicks.clicked('second', 1)).toBe(false);
});

test('a double-click presses one thing only, however long a person takes for it', () => {
  const clicks = createClicks();
  clicks.pressed('first', true);
  expect(clicks.clicked('first', 1)).toBe(true);
  clicks.pressed('second', true);
  expect(clicks.clicked('second', 2)).toBe(false);
  clicks.pressed('second', true);
  expect(clicks.clicked('second', 3)).toBe(false);
  clicks.pressed('second', true);
  expect(clicks.clicked('second', 1)).toBe(true);
});

test('a click without a pointer counts: a key, a screen reader or a script has made it', () => {
  const clicks = createClicks();
  clicks.pressed('first', false);
  expect(clicks.clicked('second', 0)).toBe(true);
  clicks.cancelled();
  expect(clicks.clicked('second', 1)).toBe(true);
});

test('a key acts once until it is up, and where it went down', () => {
  const keys = createKeys(createVirtualClock());
  keys.focused('first');
  expect(keys.down('Enter', 'first', false)).toBe(true);
  expect(keys.goesOn('Enter', 'first')).toBe(true);
  expect(keys.down('Enter', 'first', true)).toBe(false);
  keys.focused('second');
  expect(keys.down('Enter', 'second', true)).toBe(false);
  expect(keys.goesOn('Enter', 'second')).toBe(false);
  expect(keys.up('Enter', 'second')).toBe(false);
  expect(keys.down('Enter', 'second', false)).toBe(true);
  expect(keys.up('Enter', 'second')).toBe(true);
});

test('a key that went down elsewhere presses nothing', () => {
  const keys = createKeys(createVirtualClock());
  expect(keys.down(' ', 'first', true)).toBe(false);
  expect(keys.up(' ', 'first')).toBe(false);
});

test('what was given the focus takes no key until somebody can have seen that', async () => {
  const clock = createVirtualClock();
  const keys = createKeys(clock);
  keys.focused('first');
  keys.given('second');
  keys.focused('second');
  expect(keys.down('Enter', 'second', false)).toBe(false);
  expect(keys.goesOn('Enter', 'second')).toBe(false);
  await clock.advance(noticing);
  expect(keys.down('Enter', 'second', false)).toBe(true);
});

test('a button that comes to do something else takes no key until somebody can have seen that', async () => {
  const clock = createVirtualClock();
  const keys = createKeys(clock);
  keys.focused('play');
  keys.changed('play');
  expect(keys.down('Enter', 'play', false)).toBe(true);
  keys.changed('hang up');
  expect(keys.up('Enter', 'hang up')).toBe(false);
  expect(keys.down('Enter', 'hang up', false)).toBe(false);
  await clock.advance(noticing);
  expect(keys.down('Enter', 'hang up', false)).toBe(true);
});

test('what a person moves the focus to, or has pressed before, takes a key at once', () => {
  const keys = createKeys(createVirtualClock());
  keys.focused('first');
  keys.down('Enter', 'first', false);
  keys.up('Enter', 'first');
  keys.given('second');
  keys.focused('second');
  keys.focused('third');
  keys.focused('second');
  expect(keys.down('Enter', 'second', false)).toBe(true);
  keys.given('third');
  keys.focused('third');
  keys.given('second');
  keys.focused('second');
  expect(keys.down('Enter', 'second', false)).toBe(true);
});
