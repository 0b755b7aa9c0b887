import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { liveCallExample } from '../calls/testing/liveCallExample.ts';
import type { CallsSnapshot } from '../calls/CallsSnapshot.ts';
import { emptyCallList } from '../calls/list/CallList.ts';
import type { SelectedMessage } from '../calls/place/SelectedMessage.ts';
import { createStore } from '../createStore.ts';
import { en } from '../strings/en.ts';
import { FluentContext } from './FluentContext.tsx';
import { PlayOnPhone } from './PlayOnPhone.tsx';
import { StringsContext } from './StringsContext.ts';

const message = (itemId: string): SelectedMessage => ({
  itemId,
  subject: itemId,
  from: '',
  voiceMessage: true,
});

test('what came of playing one message is not said of another, nor pressed for it', () => {
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
    active: [liveCallExample('first')],
    unifiedMessaging: { kind: 'enabled', dialString: '4711' },
    quiet: undefined,
    memory: 'mailbox',
  });
  const show = (itemId: string): string => {
    act(() => {
      root.render(
        <FluentContext direction="ltr">
          <StringsContext value={en}>
            <PlayOnPhone
              message={message(itemId)}
              unifiedMessaging={calls.getSnapshot().unifiedMessaging}
              numbers={[]}
              place={() => ({ kind: 'callingAlready', key: 'first' })}
              calls={calls}
            />
          </StringsContext>
        </FluentContext>,
      );
    });
    return place.textContent;
  };
  show('first');
  act(() => {
    place.querySelector<HTMLElement>('button[type="submit"]')?.click();
  });
  expect(place.textContent).toContain(en.callingAlready);
  expect(show('second')).not.toContain(en.callingAlready);
  expect(place.textContent).not.toContain(en.callTwice);
  expect(show('first')).toContain(en.callingAlready);
});
