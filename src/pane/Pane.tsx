import type { ReactElement } from 'react';
import type { Language } from '../strings/Language.ts';
import type { Strings } from '../strings/Strings.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { Empty } from './Empty.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FluentContext } from './FluentContext.tsx';
import { LivePane } from './LivePane.tsx';
import { LocaleContext } from './LocaleContext.ts';
import type { PanePhase } from './PanePhase.ts';
import { StringsContext } from './StringsContext.ts';

export interface PaneProps {
  readonly phase: PanePhase;
  readonly language: Language;
}

function Content(props: { readonly phase: PanePhase; readonly strings: Strings }): ReactElement {
  const { phase, strings } = props;
  const heading = <h1 tabIndex={-1}>{strings.heading}</h1>;
  switch (phase.kind) {
    case 'live':
      return <LivePane model={phase.model} heading={heading} />;
    case 'starting':
      return (
        <>
          {heading}
          <Empty>{strings.loading}</Empty>
        </>
      );
    default:
      return (
        <>
          {heading}
          <Elsewhere phase={phase} />
        </>
      );
  }
}

/** The whole pane. */
export function Pane({ phase, language }: PaneProps): ReactElement {
  const { strings, direction, locale } = language;
  return (
    <FluentContext direction={direction}>
      <StringsContext value={strings}>
        <LocaleContext value={locale}>
          <main className="pane">
            <ErrorBoundary>
              <Content phase={phase} strings={strings} />
            </ErrorBoundary>
          </main>
        </LocaleContext>
      </StringsContext>
    </FluentContext>
  );
}
