import { Provider_unstable as ContextProvider } from '@fluentui/react-shared-contexts';
import { TextDirectionProvider } from '@griffel/react';
import type { ReactElement, ReactNode } from 'react';

export interface FluentContextProps {
  readonly direction: 'ltr' | 'rtl';
  readonly children: ReactNode;
}

/**
 * What Fluent's components ask of a FluentProvider: the document, and the direction. That would besides make a theme,
 * which the style sheet has (see tools/build/fluentThemes.ts), and watch every focus for what `:focus-visible` tells.
 */
export function FluentContext({ direction, children }: FluentContextProps): ReactElement {
  return (
    <ContextProvider value={{ dir: direction, targetDocument: document }}>
      <TextDirectionProvider dir={direction}>
        <div dir={direction}>{children}</div>
      </TextDirectionProvider>
    </ContextProvider>
  );
}
