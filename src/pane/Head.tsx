import type { ReactElement, ReactNode } from 'react';
import type { Strings } from '../strings/Strings.ts';

/** The pane's first line: how many calls there are, which Outlook's own title above it does not say. */
export function Head(props: { readonly words: string; readonly children?: ReactNode }): ReactElement {
  return (
    <div className="head">
      <h1 tabIndex={-1}>{props.words}</h1>
      {props.children}
    </div>
  );
}

/** @returns what the heading says of so many calls */
export function countWords(count: number, strings: Strings): string {
  return count === 0 ? strings.noCalls : strings.callCount(count);
}

/** What is painted before any script has run; tools/build/firstView.tsx prints it into the page. */
export function StartingView({ strings }: { readonly strings: Strings }): ReactElement {
  return <Head words={strings.loading} />;
}
