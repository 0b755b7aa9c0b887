import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { english } from '../strings/english.ts';
import { Pane } from './Pane.tsx';
import type { PaneModel } from './PaneModel.ts';
import type { PanePhase } from './PanePhase.ts';

function show(phase: PanePhase): HTMLElement {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const place = document.createElement('div');
  const root = createRoot(place);
  onTestFinished(() => {
    act(() => {
      root.unmount();
    });
  });
  act(() => {
    root.render(<Pane phase={phase} language={english('en-US')} />);
  });
  return place;
}

test('what threw while the pane started is told as text', () => {
  const { textContent } = show({ kind: 'failed', detail: 'Error: <b>no</b>' });
  expect(textContent).toContain('Active Calls could not start');
  expect(textContent).toContain('Error: <b>no</b>');
});

test('a view that throws at once leaves words, not an empty pane', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const model = {} as PaneModel;
  expect(show({ kind: 'live', model }).textContent).toContain('This part of the pane failed.');
});
