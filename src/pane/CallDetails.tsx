import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { Call } from '../calls/life/Call.ts';
import { callName } from './callName.ts';
import { CopyButton } from './CopyButton.tsx';
import { useStrings } from './StringsContext.ts';

function Facts({ call }: { readonly call: Call }): ReactElement {
  const strings = useStrings();
  const { label, from, number } = call.about;
  return (
    <>
      {label && <p>{label}</p>}
      {from && <p>{strings.fromSender(from)}</p>}
      {number && <p>{strings.toNumber(number)}</p>}
      {'id' in call && (
        <p>
          {strings.callId}: <span className="call-id">{call.id}</span>{' '}
          <CopyButton label={strings.copyId} text={() => call.id} />
        </p>
      )}
    </>
  );
}

/** Everything that is known of a call, on demand: its whole id among it. */
export function CallDetails({ call }: { readonly call: Call }): ReactElement {
  const strings = useStrings();
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <>
      <button
        type="button"
        className="button details"
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        aria-label={strings.detailsOf(callName(call, strings))}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {strings.details}
      </button>
      {open && (
        <div id={panel} className="call-facts">
          <Facts call={call} />
        </div>
      )}
    </>
  );
}
