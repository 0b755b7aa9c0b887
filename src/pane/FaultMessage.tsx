import type { ReactElement, ReactNode } from 'react';
import { detailOf } from '../faults/detailOf.ts';
import type { Fault } from '../faults/Fault.ts';
import { faultNameOf } from '../faults/faultNameOf.ts';
import { remedies } from '../faults/remedies.ts';
import { useStrings } from './StringsContext.ts';

/** A failure in plain words, the next step, and what the server itself said: as text, never as markup. */
export function FaultMessage(props: { readonly fault: Fault; readonly children?: ReactNode }): ReactElement {
  const strings = useStrings();
  const name = faultNameOf(props.fault);
  const { title, sentence } = strings.faults[name];
  const detail = detailOf(props.fault);
  return (
    <div role="alert" className="fault">
      <strong>{title}</strong>
      <p>
        {sentence} {strings.faultAction[remedies[name]]} {props.children}
      </p>
      {detail && <p className="detail">{strings.exchangeSays(detail)}</p>}
    </div>
  );
}
