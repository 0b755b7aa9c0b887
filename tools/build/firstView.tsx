import { renderToStaticMarkup } from 'react-dom/server';
import { StartingView } from '../../src/pane/Head.tsx';
import { english } from '../../src/strings/english.ts';

/** @returns the pane's first view as markup: it is painted before any script has run */
export function firstView(): string {
  return renderToStaticMarkup(
    <main className="pane">
      <StartingView strings={english('en').strings} />
    </main>,
  );
}
