import type { ReactElement } from 'react';
import type { PanePhase } from '../PanePhase.ts';
import type { Strings } from '../../strings/Strings.ts';

type Nowhere = Exclude<PanePhase, { readonly kind: 'starting' | 'live' }>;

const explanations = {
  officeMissing: 'officeMissing',
  silent: 'officeSilent',
  failed: 'startFailed',
} as const satisfies Record<Exclude<Nowhere['kind'], 'outside'>, string>;

/** Why the pane can do nothing here, and how to get it where it can. */
export function Elsewhere(props: { readonly phase: Nowhere; readonly strings: Strings }): ReactElement {
  const { phase, strings } = props;
  if (phase.kind !== 'outside') {
    const { title, sentence } = strings[explanations[phase.kind]];
    return (
      <div role="alert" className="fault">
        <h2>{title}</h2>
        <p>{sentence}</p>
        {phase.kind === 'failed' && <p className="detail">{strings.exchangeSays(phase.detail)}</p>}
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
