import type { ReactElement } from 'react';
import { useStrings } from './StringsContext.ts';

/** To what an administrator can do. tools/build/shipGuide.ts puts it beside the page. Its text is English. */
export function GuideLink(): ReactElement {
  const strings = useStrings();
  return (
    <a href="guide.txt" target="_blank" rel="noopener" hrefLang="en">
      {strings.guide}
    </a>
  );
}
