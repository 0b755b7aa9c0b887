import { expect, onTestFinished, test } from 'vitest';
import { emptyCallList } from '../calls/CallList.ts';
import type { LiveCall } from '../calls/Call.ts';
import type { Calls } from '../calls/createCalls.ts';
import type { CallsSnapshot } from '../calls/CallsSnapshot.ts';
import { createStore } from '../createStore.ts';
import type { Store } from '../createStore.ts';
import { english } from '../strings/english.ts';
import { createOpening } from './createOpening.ts';

function call(key: string, hangUp: LiveCall['hangUp'] = { kind: 'none' }): LiveCall {
  return {
    kind: 'live',
    key,
    about: { label: key },
    since: 0,
    id: key as LiveCall['id'],
    information: { state: 'Connected', failureCause: 'None' },
    lookUpFault: undefined,
    hangUp,
  };
}

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
    quietUntil: undefined,
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

test('a failure is not told again when another call changes', () => {
  const failed = call('failed', { kind: 'failed', fault: { kind: 'silence' } });
  const { place, store } = open(failed, call('other'));
  const alert = place.querySelector('[role="alert"]');
  expect(alert).not.toBeNull();
  store.update((snapshot) => ({ ...snapshot, active: [failed, call('other', { kind: 'sending' })] }));
  expect(place.querySelector('[role="alert"]')).toBe(alert);
});
