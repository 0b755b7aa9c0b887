import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import type { Calls } from '../../calls/Calls.ts';
import type { CallsSnapshot } from '../../calls/CallsSnapshot.ts';
import { emptyCallList } from '../../calls/list/CallList.ts';
import type { EndedCall } from '../../calls/life/Call.ts';
import type { SelectedMessage } from '../../calls/place/SelectedMessage.ts';
import { liveCallExample } from '../../calls/testing/liveCallExample.ts';
import { createStore } from '../../createStore.ts';
import type { Store } from '../../createStore.ts';
import { english } from '../../strings/english.ts';
import { createVirtualClock } from '../../transport/createVirtualClock.ts';
import { createPaneState } from '../createPaneState.ts';
import { useWatched } from '../useWatched.ts';
import { Card } from './Card.tsx';

const message = (itemId: string): SelectedMessage => ({
  itemId,
  subject: '',
  from: 'Ada',
  voiceMessage: true,
});

interface Shown {
  readonly place: HTMLElement;
  readonly calls: Store<CallsSnapshot>;
  readonly selection: Store<SelectedMessage | undefined>;
  /** What is pressed by its name. */
  button(name: string): HTMLButtonElement | undefined;
}

function show(active: CallsSnapshot['active'] = []): Shown {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  onTestFinished(() => {
    act(() => {
      root.unmount();
    });
    place.remove();
  });
  const calls = createStore<CallsSnapshot>({
    ...emptyCallList,
    active,
    unifiedMessaging: { kind: 'enabled', dialString: '4711' },
    quiet: undefined,
    memory: 'mailbox',
  });
  const selection = createStore<SelectedMessage | undefined>(message('first'));
  const state = createPaneState({
    // The same is being played there already, whatever is pressed.
    calls: {
      ...calls,
      place: () => calls.getSnapshot().active[0],
      hangUp: () => undefined,
    } as unknown as Calls,
    selection,
    online: createStore(true),
    clock: createVirtualClock(),
    isPointedAt: () => false,
  });
  function Shown(): React.ReactElement {
    return <Card state={useWatched(state)} actions={state.actions} language={english('en-US')} />;
  }
  act(() => {
    root.render(<Shown />);
  });
  return {
    place,
    calls,
    selection,
    button: (name) => [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name),
  };
}

test('what came of playing one message is not said of another, nor pressed for it', () => {
  const { place, selection, button } = show([liveCallExample('elsewhere')]);
  act(() => {
    button('Play on phone')?.click();
  });
  expect(place.textContent).toContain('already being played');
  act(() => {
    selection.update(() => message('second'));
  });
  expect(place.textContent).not.toContain('already being played');
  expect(button('Call a second time')).toBeUndefined();
  act(() => {
    selection.update(() => message('first'));
  });
  expect(place.textContent).toContain('already being played');
});

test('its button stays the same through the call and after it', () => {
  const { place, calls, selection, button } = show();
  const main = button('Play on phone');
  const call = liveCallExample('own', { about: { itemId: 'first', number: '4711', from: 'Ada' } });
  act(() => {
    calls.update((snapshot) => ({ ...snapshot, active: [call] }));
  });
  expect(main?.textContent).toBe('Hang up');
  const { key, id, about, since } = call;
  const over: EndedCall = {
    kind: 'ended',
    key,
    id,
    about,
    since,
    endedAt: since,
    ending: { kind: 'hungUp' },
  };
  act(() => {
    calls.update((snapshot) => ({ ...snapshot, active: [], recent: [over] }));
  });
  // The hand is still on it.
  expect(main?.textContent).toBe('Hang up');
  expect(main?.getAttribute('aria-disabled')).toBe('true');
  expect(place.textContent).toContain('Hung up');
  expect(main?.isConnected).toBe(true);
  act(() => {
    selection.update(() => message('second'));
  });
  expect(main?.textContent).toBe('Play on phone');
  expect(place.textContent).not.toContain('Hung up');
});
