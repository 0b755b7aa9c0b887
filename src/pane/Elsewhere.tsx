import type { ReactElement } from 'react';
import { useStrings } from './StringsContext.ts';

/** Why the pane can do nothing here, and how to get it where it can. */
export function Elsewhere({ kind }: { readonly kind: 'outside' | 'officeMissing' | 'silent' }): ReactElement {
  const strings = useStrings();
  if (kind !== 'outside') {
    const { title, sentence } = kind === 'silent' ? strings.officeSilent : strings.officeMissing;
    return (
      <div role="alert" className="fault">
        <h2>{title}</h2>
        <p>{sentence}</p>
      </div>
    );
  }
  const { title, sentence, install, then } = strings.outside;
  // The manifest is published beside this page.
  const manifest = new URL('manifest.xml', document.baseURI).href;
  return (
    <section className="elsewhere">
      <h2>{title}</h2>
      <p>{sentence}</p>
      <p>
        {install} <a href={manifest}>{manifest}</a>
      </p>
      <p>{then}</p>
    </section>
  );
}
