import type { ReactElement } from 'react';
import type { Language } from '../strings/Language.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Head, StartingView } from './Head.tsx';
import { LivePane } from './LivePane.tsx';
import type { PanePhase } from './PanePhase.ts';
import { StringsContext } from './StringsContext.ts';
import { Elsewhere } from './trouble/Elsewhere.tsx';

export interface PaneProps {
  readonly phase: PanePhase;
  readonly language: Language;
}

function Content({ phase, language }: PaneProps): ReactElement {
  const { strings } = language;
  switch (phase.kind) {
    case 'live':
      return <LivePane model={phase.model} language={language} />;
    case 'starting':
      return <StartingView strings={strings} />;
    default:
      return (
        <>
          <Head words={strings.heading} />
          <Elsewhere phase={phase} strings={strings} />
        </>
      );
  }
}

/** The whole pane. */
export function Pane(props: PaneProps): ReactElement {
  return (
    <StringsContext value={props.language.strings}>
      <main className="pane">
        <ErrorBoundary>
          <Content {...props} />
        </ErrorBoundary>
      </main>
    </StringsContext>
  );
}
