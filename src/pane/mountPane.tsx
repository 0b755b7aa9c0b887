import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
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

/**
 * Lets React go on with what was drawn without it, in one go, so that no press falls into a gap; where the pane is not in
 * Outlook nothing was, and it begins anew.
 */
export function mountPane(place: HTMLElement, props: MountedPaneProps): void {
  flushSync(() => {
    const pane = <MountedPane {...props} />;
    if (props.phase.getSnapshot().kind === 'live')
      hydrateRoot(place, pane, { onRecoverableError: reportError });
    else createRoot(place).render(pane);
  });
}
