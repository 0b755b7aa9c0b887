import { afterEach, expect, test, vi } from 'vitest';
import { createVirtualClock } from '../transport/createVirtualClock.ts';
import type { VirtualClock } from '../transport/createVirtualClock.ts';
import { createSelection } from './createSelection.ts';
import type { Selection } from './createSelection.ts';

interface TestOutlook {
  readonly clock: VirtualClock;
  readonly selection: Selection;
  /** How often another message, or none, was told. */
  changes(): number;
  /** Outlook has this message from now on, and says nothing. */
  has(itemId: string | undefined): void;
  /** Outlook says that another message is selected. */
  tellChange(): void;
}

function pinned(itemId?: string): TestOutlook {
  const mailbox: { item: object | null; addHandlerAsync: unknown } = {
    item: null,
    addHandlerAsync: (_: string, listener: () => void) => {
      tell = listener;
    },
  };
  let tell = (): void => undefined;
  let changes = 0;
  const has = (id: string | undefined): void => {
    mailbox.item = id === undefined ? null : { itemId: id, subject: id, itemClass: 'IPM.Note' };
  };
  has(itemId);
  vi.stubGlobal('Office', {
    context: { mailbox, requirements: { isSetSupported: () => true } },
    EventType: { ItemChanged: 'itemChanged' },
  });
  const clock = createVirtualClock();
  const selection = createSelection(clock);
  selection.subscribe(() => {
    changes += 1;
  });
  return {
    clock,
    selection,
    changes: () => changes,
    has,
    tellChange: () => {
      tell();
    },
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a message that comes after Outlook has told of it is found shortly after', async () => {
  const { clock, selection, has, tellChange } = pinned('first');
  has(undefined);
  tellChange();
  expect(selection.getSnapshot()).toBeUndefined();
  await clock.advance(300);
  has('second');
  await clock.advance(300);
  expect(selection.getSnapshot()).toMatchObject({ itemId: 'second' });
});

test('one that comes later still is found when somebody presses', async () => {
  const { clock, selection, has, tellChange } = pinned('first');
  has(undefined);
  tellChange();
  await clock.advance(60_000);
  has('second');
  await clock.advance(60_000);
  expect(selection.getSnapshot()).toBeUndefined();
  selection.look();
  expect(selection.getSnapshot()).toMatchObject({ itemId: 'second' });
});

test('what is the same is told once, however often it is read', async () => {
  const { clock, selection, changes, has, tellChange } = pinned('first');
  const first = selection.getSnapshot();
  tellChange();
  selection.look();
  await clock.advance(5_000);
  expect(selection.getSnapshot()).toBe(first);
  expect(changes()).toBe(0);
  has(undefined);
  tellChange();
  await clock.advance(5_000);
  selection.look();
  expect(changes()).toBe(1);
});
