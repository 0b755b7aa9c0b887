import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ReactElement } from 'react';
import type { Watched } from '../createStore.ts';
import type { Language } from '../strings/Language.ts';
import { Pane } from './Pane.tsx';
import type { PanePhase } from './PanePhase.ts';
import { useWatched } from './useWatched.ts';

export interface MountedPaneProps {
  readonly phase: Watched<PanePhase>;
  readonly language: Watched<Language>;
}

function MountedPane({ phase, language }: MountedPaneProps): ReactElement {
  return <Pane phase={useWatched(phase)} language={useWatched(language)} />;
}

/** Puts the views in the place of what was drawn so far: between two frames, so that no press falls into a gap. */
export function mountPane(place: HTMLElement, props: MountedPaneProps): void {
  const root = createRoot(place);
  flushSync(() => {
    root.render(<MountedPane {...props} />);
  });
}
