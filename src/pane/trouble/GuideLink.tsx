import type { ReactElement } from 'react';
import type { Strings } from '../../strings/Strings.ts';

/** To what an administrator can do. tools/build/shipGuide.ts puts it beside the page. Its text is English. */
export function GuideLink({ strings }: { readonly strings: Strings }): ReactElement {
  return (
    <a href="guide.txt" target="_blank" rel="noopener" hrefLang="en">
      {strings.guide}
    </a>
  );
}
