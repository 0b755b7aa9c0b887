import type { ReactElement } from 'react';
import type { HangUpButtonProps } from './HangUpButton.tsx';
import { useStrings } from './StringsContext.ts';

/** What is left of a call whose view is broken: enough to know it by, and to hang it up. */
export function BareCallItem({ call, hangUp }: HangUpButtonProps): ReactElement {
  const strings = useStrings();
  return (
    <li className="call" data-key={call.key}>
      <div className="call-line">
        <span className="call-what call-id">{'id' in call ? call.id : ''}</span>
        <button
          type="button"
          onClick={() => {
            hangUp(call.key);
          }}
        >
          {strings.hangUp}
        </button>
      </div>
    </li>
  );
}
