import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { languages } from '../../src/strings/languages.ts';
import { loadStrings } from '../../src/strings/loadStrings.ts';
import { readText } from './repository.ts';

const script = readText('public/ribbon-presses.js');

interface Press {
  readonly completed: () => void;
}

/** A page with this script alone, whose timers run when the test says so. */
function openPage(displayLanguage = 'en-US', { knowsModules = true, hasMessage = true } = {}) {
  const said: { readonly type: string; readonly message: string }[] = [];
  const timers: { readonly pause: number; readonly run: () => void }[] = [];
  let completed = 0;
  const notificationMessages = {
    replaceAsync: (_key: string, details: (typeof said)[number], done: () => void) => {
      said.push(details);
      done();
    },
  };
  const window: Record<string, (...parameters: unknown[]) => void> = {};
  runInNewContext(script, {
    window,
    Office: { context: { displayLanguage, mailbox: { item: hasMessage ? { notificationMessages } : null } } },
    document: { createElement: () => (knowsModules ? { noModule: false } : {}) },
    setTimeout: (run: () => void, pause: number) => timers.push({ run, pause }),
  });
  const event: Press = {
    completed: () => {
      completed += 1;
    },
  };
  return { window, event, said, timers, completed: () => completed };
}

test('a press that comes before the script is carried out once that is there, and later ones at once', () => {
  const { window, event, timers, said, completed } = openPage();
  const carriedOut: unknown[] = [];
  window['playOnPhone']!(event);
  window['carryOutPresses']!((button: unknown, pressed: unknown) => carriedOut.push([button, pressed]));
  window['hangUp']!(event);
  expect(carriedOut).toEqual([
    ['playOnPhone', event],
    ['hangUp', event],
  ]);
  for (const { run } of timers) run();
  expect(said).toEqual([]);
  expect(completed()).toBe(0);
});

test('where the script never comes, the message says so and the press is completed, once', () => {
  const { window, event, timers, said, completed } = openPage();
  window['hangUp']!(event);
  expect(timers.map(({ pause }) => pause)).toEqual([20_000]);
  timers[0]!.run();
  expect(said).toEqual([
    { type: 'errorMessage', message: expect.stringContaining('Active calls') as string },
  ]);
  expect(completed()).toBe(1);
  window['carryOutPresses']!(() => expect.unreachable());
});

test('what knows no modules says so at once, and a press without a message is completed all the same', () => {
  const old = openPage('de-DE', { knowsModules: false });
  old.window['hangUp']!(old.event);
  expect(old.timers.map(({ pause }) => pause)).toEqual([0]);
  const without = openPage('en-US', { hasMessage: false });
  without.window['hangUp']!(without.event);
  without.timers[0]!.run();
  expect(without.completed()).toBe(1);
});

test.for(languages)(
  '%s: what it says is in the language of the mailbox, names the pane and fits',
  async (language) => {
    const { window, event, timers, said } = openPage(language);
    window['playOnPhone']!(event);
    timers[0]!.run();
    expect(said[0]?.message).toContain((await loadStrings(language)).heading);
    expect(said[0]?.message.length).toBeLessThanOrEqual(150);
  },
);
