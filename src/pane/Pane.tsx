import { Button } from '@fluentui/react-button';
import { FluentProvider } from '@fluentui/react-provider';
import { webDarkTheme, webLightTheme } from '@fluentui/react-theme';
import type { ReactElement } from 'react';
import type { Strings } from '../strings/Strings.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { LivePane } from './LivePane.tsx';
import type { Watched } from '../createStore.ts';
import type { PaneModel } from './PaneModel.ts';
import { StringsContext } from './StringsContext.ts';
import { useWatched } from './useWatched.ts';

/** How far the pane has come. */
export type PanePhase =
  | { readonly kind: 'starting' }
  | { readonly kind: 'live'; readonly model: PaneModel }
  | { readonly kind: 'outside' | 'officeMissing' | 'silent' };

export interface PaneProps {
  readonly phase: PanePhase;
  readonly dark: Watched<boolean>;
  readonly strings: Strings;
}

function Content({ phase, strings }: Omit<PaneProps, 'dark'>): ReactElement {
  const heading = <h1 tabIndex={-1}>{strings.heading}</h1>;
  switch (phase.kind) {
    case 'live':
      return <LivePane model={phase.model} heading={heading} />;
    case 'starting':
      return (
        <>
          {heading}
          <p className="empty">{strings.loading}</p>
          <Button appearance="subtle" disabled>
            {strings.addCall}
          </Button>
        </>
      );
    default:
      return (
        <>
          {heading}
          <Elsewhere kind={phase.kind} />
        </>
      );
  }
}

/** The whole pane, in Outlook's light or dark. */
export function Pane({ phase, dark, strings }: PaneProps): ReactElement {
  const isDark = useWatched(dark);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <StringsContext value={strings}>
        <main className="pane">
          <Content phase={phase} strings={strings} />
        </main>
      </StringsContext>
    </FluentProvider>
  );
}
