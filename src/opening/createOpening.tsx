import type { ReactElement } from 'react';
import type { Watched } from '../createStore.ts';
import { BareCallRow } from '../pane/BareCallRow.tsx';
import { firstRows } from '../pane/rows/firstRows.ts';
import { CallRow } from '../pane/rows/CallRow.tsx';
import type { CallRowProps } from '../pane/rows/CallRow.tsx';
import { StartingView } from '../pane/Head.tsx';
import { PaneViews } from '../pane/PaneViews.tsx';
import type { PaneActions, PaneState } from '../pane/Views.ts';
import type { Language } from '../strings/Language.ts';
import { drawViews } from './drawViews.ts';
import { Whole } from './hostElements.ts';

/** The pane from its first paint until React is there. */
export interface Opening {
  /** Shows the calls and the open message, and lets them be hung up and played. Does nothing once React is there. */
  show(this: void, state: Watched<PaneState>, actions: PaneActions): void;
  /** Changes nothing any more, and answers to no press: React does. */
  end(this: void): void;
}

/** A call whose view breaks keeps its button, as in LiveCallRow. */
function FirstCallRow(props: CallRowProps): ReactElement {
  const { call, actions, language } = props;
  return (
    <Whole instead={<BareCallRow call={call} hangUp={actions.hangUp} language={language} />}>
      <CallRow {...props} />
    </Whole>
  );
}

/** @param place where the page's own first view is, which is replaced */
export function createOpening(place: HTMLElement, language: Watched<Language>): Opening {
  const ending = new AbortController();
  const ends: (() => void)[] = [];
  let drawIn: ReturnType<typeof drawViews> | undefined;
  let isChanged = false;
  let shown: { readonly state: Watched<PaneState>; readonly actions: PaneActions } | undefined;

  function draw(): void {
    isChanged = false;
    if (!drawIn) {
      place.replaceChildren();
      drawIn = drawViews(place, ending.signal);
    }
    const spoken = language.getSnapshot();
    drawIn(
      <main className="pane">
        {shown ? (
          <PaneViews
            state={shown.state.getSnapshot()}
            actions={shown.actions}
            language={spoken}
            row={FirstCallRow}
            frame={Whole}
            count={firstRows}
          />
        ) : (
          <StartingView strings={spoken.strings} />
        )}
      </main>,
    );
  }

  /** Once for all that one press changes, and after what it sends: as React does. */
  function drawSoon(): void {
    if (isChanged) return;
    isChanged = true;
    queueMicrotask(drawChanged);
  }

  function drawChanged(): void {
    if (isChanged) draw();
  }

  ends.push(language.subscribe(drawSoon));
  return {
    show(state, actions) {
      if (ending.signal.aborted) return;
      shown = { state, actions };
      ends.push(state.subscribe(drawSoon));
      draw();
    },
    end() {
      // React goes on with what is drawn, and must find it as it is.
      drawChanged();
      ending.abort();
      for (const end of ends.splice(0)) end();
      // What React takes off the page is not kept here.
      drawIn = undefined;
      shown = undefined;
    },
  };
}
