import type { ReactElement } from 'react';
import type { Language } from '../strings/Language.ts';
import type { RowCall } from './Views.ts';

/** What is left of a call whose view is broken: enough to know it by, and to hang it up. */
export function BareCallRow(props: {
  readonly call: RowCall;
  readonly hangUp: (key: string) => void;
  readonly language: Language;
}): ReactElement {
  const { call, hangUp, language } = props;
  return (
    <div role="listitem" className="call" data-key={call.key}>
      <span className="call-who call-id">{'id' in call ? call.id : ''}</span>
      <button
        type="button"
        onClick={() => {
          hangUp(call.key);
        }}
      >
        {language.strings.hangUp}
      </button>
    </div>
  );
}
