import { expect, onTestFinished, test } from 'vitest';
import type { LiveCall } from '../calls/life/Call.ts';
import { emptyCallList } from '../calls/list/CallList.ts';
import { liveCallExample as call } from '../calls/testing/liveCallExample.ts';
import { createStore } from '../createStore.ts';
import type { PaneActions, PaneState } from '../pane/Views.ts';
import { english } from '../strings/english.ts';
import { createOpening } from './createOpening.tsx';
import type { Opening } from './createOpening.tsx';

const nothing = (): void => undefined;
const hungUp: string[] = [];
const actions: PaneActions = {
  hangUp: (key) => {
    hungUp.push(key);
  },
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

interface TestOpening extends Pick<Opening, 'end'> {
  readonly place: HTMLElement;
  /** These are the calls from now on. */
  change(...active: readonly LiveCall[]): void;
  /** The same, and drawn when this resolves. */
  become(...active: readonly LiveCall[]): Promise<void>;
}

/** An opening in the page that lists these calls. */
function open(...active: readonly LiveCall[]): TestOpening {
  const place = document.createElement('div');
  document.body.append(place);
  onTestFinished(() => {
    place.remove();
  });
  const store = createStore(stateOf(active));
  const opening = createOpening(place, createStore(english('en-US')));
  opening.show(store, actions);
  const change = (...calls: readonly LiveCall[]): void => {
    store.update(() => stateOf(calls));
  };
  return {
    place,
    end: opening.end,
    change,
    async become(...calls) {
      change(...calls);
      await Promise.resolve();
    },
  };
}

test('the focus stays where it is when a call before it ends', async () => {
  const [first, second] = [call('first'), call('second')];
  const { place, become } = open(first, second);
  const button = place.querySelector<HTMLElement>('[data-key="second"] button');
  button?.focus();
  await become(second);
  expect(place.querySelectorAll('.call')).toHaveLength(1);
  expect(document.activeElement).toBe(button);
});

test('the focus of a call that ends goes to the next, then to the one before, and at last to the heading', async () => {
  const [first, second, third] = [call('first'), call('second'), call('third')];
  const { place, become } = open(first, second, third);
  const buttonOf = (key: string): Element | null => place.querySelector(`[data-key="${key}"] button`);
  place.querySelector<HTMLElement>('[data-key="second"] button')?.focus();
  await become(first, third);
  expect(document.activeElement).toBe(buttonOf('third'));
  await become(first);
  expect(document.activeElement).toBe(buttonOf('first'));
  await become();
  expect(document.activeElement).toBe(place.querySelector('h1'));
});

test('a failure is not told again when another call changes', async () => {
  const failed = call('failed', { hangUp: { kind: 'failed', fault: { kind: 'silence' } } });
  const { place, become } = open(failed, call('other'));
  const alert = place.querySelector('[role="alert"]');
  expect(alert).not.toBeNull();
  await become(failed, call('other', { hangUp: { kind: 'sending' } }));
  expect(place.querySelector('[role="alert"]')).toBe(alert);
});

test('what one press changes is drawn once, after what it sends', async () => {
  const { place, change } = open(call('first'), call('second'));
  const changes: MutationRecord[][] = [];
  const observer = new MutationObserver((records) => changes.push(records));
  observer.observe(place, { subtree: true, childList: true });
  change(call('first'));
  change();
  expect(place.querySelectorAll('.call')).toHaveLength(2);
  await Promise.resolve();
  expect(place.querySelectorAll('.call')).toHaveLength(0);
  await Promise.resolve();
  expect(changes).toHaveLength(1);
});

test('what has just changed is drawn before React goes on with it', () => {
  const { place, change, end } = open(call('first'), call('second'));
  change(call('second'));
  end();
  expect(place.querySelectorAll('.call')).toHaveLength(1);
});

test('a call whose view breaks keeps its button, and the others are drawn', () => {
  const told: unknown[] = [];
  const listen = (event: ErrorEvent): void => {
    told.push(event.error);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('error', listen, true);
  onTestFinished(() => {
    removeEventListener('error', listen, true);
  });
  const problem = new Error('No information');
  const broken = Object.defineProperty(call('broken'), 'information', {
    get: () => {
      throw problem;
    },
  });
  const { place } = open(call('first'), broken, call('last'));
  expect(told).toContain(problem);
  const rows = [...place.querySelectorAll<HTMLElement>('.call')];
  expect(rows.map(({ dataset }) => dataset['key'])).toEqual(['first', 'broken', 'last']);
  expect(rows[1]?.textContent).toContain('broken');
  rows[1]?.querySelector('button')?.click();
  expect(hungUp).toEqual(['broken']);
});
