import { act } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { drawViews } from '../../src/opening/drawViews.ts';
import { Whole } from '../../src/opening/hostElements.ts';
import type { PaneModel } from '../../src/pane/PaneModel.ts';
import { PaneViews } from '../../src/pane/PaneViews.tsx';
import { CallRow } from '../../src/pane/rows/CallRow.tsx';
import { createSpeech } from '../../src/strings/createSpeech.ts';
import type { Language } from '../../src/strings/Language.ts';
import { loadStrings } from '../../src/strings/loadStrings.ts';
import { galleryStates } from './galleryStates.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const live = galleryStates.flatMap(({ id, phase }) =>
  phase.kind === 'live' ? [[id, phase.model] as const] : [],
);

async function languageOf(tag: string): Promise<Language> {
  const speech = createSpeech(loadStrings, tag);
  await speech.speak(tag);
  return speech.getSnapshot();
}

function viewsOf({ state }: PaneModel, language: Language): React.ReactElement {
  return (
    <main>
      <PaneViews
        state={state.getSnapshot()}
        actions={state.actions}
        language={language}
        row={CallRow}
        frame={Whole}
        count={20}
      />
    </main>
  );
}

function place(): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  onTestFinished(() => {
    element.remove();
  });
  return element;
}

test.for(['en-US', 'ar-SA', 'de-DE'])(
  'what is drawn before React in %s is what React would have made, and React goes on with it',
  async (tag) => {
    const language = await languageOf(tag);
    for (const [id, model] of live) {
      const views = viewsOf(model, language);
      const drawn = place();
      drawViews(drawn, new AbortController().signal)(views);
      const made = place();
      const root = createRoot(made);
      act(() => {
        root.render(views);
      });
      expect(drawn.isEqualNode(made), `${id}: ${drawn.innerHTML}\n${made.innerHTML}`).toBe(true);
      const nodes = [...drawn.querySelectorAll('*')];
      const troubles: unknown[] = [];
      const taken = await act(() =>
        hydrateRoot(drawn, views, { onRecoverableError: (error) => troubles.push(error) }),
      );
      expect(troubles, id).toEqual([]);
      expect([...drawn.querySelectorAll('*')], id).toEqual(nodes);
      act(() => {
        root.unmount();
        taken.unmount();
      });
    }
  },
);

test('what changes is changed in place, as React would', async () => {
  const language = await languageOf('en-US');
  const drawn = place();
  const draw = drawViews(drawn, new AbortController().signal);
  for (const [id, model] of live) {
    const views = viewsOf(model, language);
    draw(views);
    const made = place();
    const root = createRoot(made);
    act(() => {
      root.render(views);
    });
    expect(drawn.isEqualNode(made), `${id}: ${drawn.innerHTML}\n${made.innerHTML}`).toBe(true);
    act(() => {
      root.unmount();
    });
  }
});
