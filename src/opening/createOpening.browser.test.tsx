import { expect, onTestFinished, test } from 'vitest';
import type { LiveCall } from '../calls/life/Call.ts';
import { emptyCallList } from '../calls/list/CallList.ts';
import { liveCallExample as call } from '../calls/testing/liveCallExample.ts';
import { createStore } from '../createStore.ts';
import type { Store } from '../createStore.ts';
import type { PaneActions, PaneState } from '../pane/Views.ts';
import { english } from '../strings/english.ts';
import { createOpening } from './createOpening.tsx';

const nothing = (): void => undefined;
const actions: PaneActions = {
  hangUp: nothing,
  dismiss: nothing,
  type: nothing,
  play: nothing,
  unfold: nothing,
};

function stateOf(active: readonly LiveCall[]): PaneState {
  return {
    calls: {
      ...emptyCallList,
      active,
      unifiedMessaging: { kind: 'asking' },
      quiet: undefined,
      memory: 'mailbox',
    },
    rows: active,
    message: undefined,
    online: true,
    choices: { typed: undefined, pressed: undefined, unfolded: new Set(), followed: undefined },
  };
}

/** An opening in the page that lists these calls. */
function open(...active: readonly LiveCall[]): { place: HTMLElement; store: Store<PaneState> } {
  const place = document.createElement('div');
  document.body.append(place);
  onTestFinished(() => {
    place.remove();
  });
  const store = createStore(stateOf(active));
  createOpening(place, createStore(english('en-US'))).show(store, actions);
  return { place, store };
}

test('the focus stays where it is when a call before it ends', () => {
  const [first, second] = [call('first'), call('second')];
  const { place, store } = open(first, second);
  const button = place.querySelector<HTMLElement>('[data-key="second"] button');
  button?.focus();
  store.update(() => stateOf([second]));
  expect(place.querySelectorAll('.call')).toHaveLength(1);
  expect(document.activeElement).toBe(button);
});

test('the focus of a call that ends goes to the next, then to the one before, and at last to the heading', () => {
  const [first, second, third] = [call('first'), call('second'), call('third')];
  const { place, store } = open(first, second, third);
  const buttonOf = (key: string): Element | null => place.querySelector(`[data-key="${key}"] button`);
  place.querySelector<HTMLElement>('[data-key="second"] button')?.focus();
  store.update(() => stateOf([first, third]));
  expect(document.activeElement).toBe(buttonOf('third'));
  store.update(() => stateOf([first]));
  expect(document.activeElement).toBe(buttonOf('first'));
  store.update(() => stateOf([]));
  expect(document.activeElement).toBe(place.querySelector('h1'));
});

test('a failure is not told again when another call changes', () => {
  const failed = call('failed', { hangUp: { kind: 'failed', fault: { kind: 'silence' } } });
  const { place, store } = open(failed, call('other'));
  const alert = place.querySelector('[role="alert"]');
  expect(alert).not.toBeNull();
  store.update(() => stateOf([failed, call('other', { hangUp: { kind: 'sending' } })]));
  expect(place.querySelector('[role="alert"]')).toBe(alert);
});
