import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

export interface FluentContextProps {
  readonly direction: 'ltr' | 'rtl';
  readonly children: ReactNode;
}

/** The theme is in the page's style sheet, for the first paint (see tools/build/fluentThemes.ts): Fluent adds none. */
const noTheme = {};

/** What Fluent's components need around them. */
export function FluentContext({ direction, children }: FluentContextProps): ReactElement {
  return (
    <FluentProvider theme={noTheme} dir={direction} applyStylesToPortals={false}>
      {children}
    </FluentProvider>
  );
}
