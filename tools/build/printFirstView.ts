import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Plugin } from 'vite';

const place = '<!--first-view-->';

interface FirstView {
  firstView(this: void): string;
}

/** Prints the pane's first view into its page, from the view itself. */
export function printFirstView(): Plugin {
  const source = join(import.meta.dirname, 'firstView.tsx');
  return {
    name: 'print-first-view',
    async transformIndexHtml(html) {
      if (!html.includes(place)) return html;
      const { module } = await runnerImport<FirstView>(source);
      return html.replace(place, module.firstView());
    },
  };
}
