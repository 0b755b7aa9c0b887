import { expect, onTestFinished, test } from 'vitest';
import { emptyCallList } from '../calls/list/CallList.ts';
import type { LiveCall } from '../calls/life/Call.ts';
import type { Calls } from '../calls/Calls.ts';
import type { CallsSnapshot } from '../calls/CallsSnapshot.ts';
import { liveCallExample as call } from '../calls/testing/liveCallExample.ts';
import { createStore } from '../createStore.ts';
import type { Store } from '../createStore.ts';
import { english } from '../strings/english.ts';
import { createOpening } from './createOpening.ts';

/** An opening in the page that lists these calls. */
function open(...active: readonly LiveCall[]): { place: HTMLElement; store: Store<CallsSnapshot> } {
  const place = document.createElement('div');
  document.body.append(place);
  onTestFinished(() => {
    place.remove();
  });
  const store = createStore<CallsSnapshot>({
    ...emptyCallList,
    active,
    unifiedMessaging: { kind: 'asking' },
    quiet: undefined,
    memory: 'mailbox',
  });
  const listed: Pick<Calls, 'getSnapshot' | 'subscribe' | 'hangUp'> = { ...store, hangUp: () => undefined };
  createOpening(place, createStore(english('en-US'))).list(listed as Calls);
  return { place, store };
}

test('the focus stays where it is when a call before it ends', () => {
  const [first, second] = [call('first'), call('second')];
  const { place, store } = open(first, second);
  const button = place.querySelector<HTMLElement>('[data-key="second"] button');
  button?.focus();
  store.update((snapshot) => ({ ...snapshot, active: [second] }));
  expect(place.querySelectorAll('li')).toHaveLength(1);
  expect(document.activeElement).toBe(button);
});

test('the focus of a call that ends goes to the next, then to the one before, and at last to the heading', () => {
  const [first, second, third] = [call('first'), call('second'), call('third')];
  const { place, store } = open(first, second, third);
  const buttonOf = (key: string): Element | null => place.querySelector(`[data-key="${key}"] button`);
  place.querySelector<HTMLElement>('[data-key="second"] button')?.focus();
  store.update((snapshot) => ({ ...snapshot, active: [first, third] }));
  expect(document.activeElement).toBe(buttonOf('third'));
  store.update((snapshot) => ({ ...snapshot, active: [first] }));
  expect(document.activeElement).toBe(buttonOf('first'));
  store.update((snapshot) => ({ ...snapshot, active: [] }));
  expect(document.activeElement).toBe(place.querySelector('h1'));
});

test('a failure is not told again when another call changes', () => {
  const failed = call('failed', { hangUp: { kind: 'failed', fault: { kind: 'silence' } } });
  const { place, store } = open(failed, call('other'));
  const alert = place.querySelector('[role="alert"]');
  expect(alert).not.toBeNull();
  store.update((snapshot) => ({
    ...snapshot,
    active: [failed, call('other', { hangUp: { kind: 'sending' } })],
  }));
  expect(place.querySelector('[role="alert"]')).toBe(alert);
});
