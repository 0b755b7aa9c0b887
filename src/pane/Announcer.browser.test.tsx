import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import type { ActiveCall } from '../calls/life/Call.ts';
import { liveCallExample } from '../calls/testing/liveCallExample.ts';
import { de } from '../strings/de.ts';
import { en } from '../strings/en.ts';
import { english } from '../strings/english.ts';
import type { Strings } from '../strings/Strings.ts';
import { Announcer } from './Announcer.tsx';

function call(key: string, state: string): ActiveCall {
  return liveCallExample(key, { information: { state, failureCause: 'None' } });
}

/** @returns shows calls in a language, and gives back all that has been said until then */
function listen(): (strings: Strings, ...active: readonly ActiveCall[]) => readonly string[] {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.createElement('div');
  const root = createRoot(place);
  const heard: string[] = [];
  onTestFinished(() => {
    act(() => {
      root.unmount();
    });
  });
  return (strings, ...active) => {
    act(() => {
      root.render(<Announcer active={active} recent={[]} language={{ ...english('en-US'), strings }} />);
    });
    const said = place.textContent;
    if (said !== '' && said !== heard.at(-1)) heard.push(said);
    return heard;
  };
}

test('tells what changes, and not what was there', () => {
  const show = listen();
  expect(show(en, call('A', 'Connecting'))).toEqual([]);
  expect(show(en, call('A', 'Connected'))).toEqual(['A: Connected']);
  expect(show(en, call('A', 'Connected'))).toEqual(['A: Connected']);
});

test('a language that arrives late is no news', () => {
  const show = listen();
  show(en, call('A', 'Connecting'), call('B', 'Connected'));
  expect(show(de, call('A', 'Connecting'), call('B', 'Connected'))).toEqual([]);
  expect(show(en, call('A', 'Connecting'), call('B', 'Connected'))).toEqual([]);
});

test('what changes together with the language is told, in the new one', () => {
  const show = listen();
  show(en, call('A', 'Connecting'), call('B', 'Connected'));
  expect(show(de, call('A', 'Connected'), call('B', 'Connected'))).toEqual([`A: ${de.states.Connected}`]);
});

test('of many at once one sentence is told', () => {
  const show = listen();
  const calls = (state: string): ActiveCall[] => ['A', 'B', 'C', 'D'].map((key) => call(key, state));
  show(en, ...calls('Connecting'));
  expect(show(en, ...calls('Connected'))).toEqual(['4 calls']);
});

test('nothing is told any more of a call that has been taken off the list', () => {
  const show = listen();
  show(en, call('A', 'Connecting'), call('B', 'Connected'));
  show(en, call('A', 'Alerted'), call('B', 'Connected'));
  expect(document.querySelector('[role="status"]')?.textContent ?? '').toBe('');
  expect(show(en, call('B', 'Connected')).at(-1)).toBe('A: Ringing');
});
