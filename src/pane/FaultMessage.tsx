import type { ReactElement, ReactNode } from 'react';
import { detailOf } from '../faults/detailOf.ts';
import type { Fault } from '../faults/Fault.ts';
import { lineOf } from '../faults/lineOf.ts';
import { CopyButton } from './CopyButton.tsx';
import { GuideLink } from './GuideLink.tsx';
import { useStrings } from './StringsContext.ts';

export interface FaultMessageProps {
  readonly fault: Fault;
  /** Whether screen readers are interrupted when it appears: for the failure of what somebody has just pressed. */
  readonly urgent?: boolean;
  /** Whether the title is all that is said here, because the rest is said once for all calls. */
  readonly brief?: boolean;
  /** Said in place of the usual next step. */
  readonly children?: ReactNode;
}

/** A failure in plain words, the next step, and what the server itself said: as text, never as markup. */
export function FaultMessage({
  fault,
  urgent = false,
  brief = false,
  children,
}: FaultMessageProps): ReactElement {
  const strings = useStrings();
  const { name, next, concernsAll = false } = lineOf(fault);
  const { title, sentence } = strings.faults[name];
  const detail = detailOf(fault);
  return (
    <div role={urgent ? 'alert' : undefined} className="fault">
      <strong>{title}</strong>
      {!brief && (
        <>
          <p>
            {sentence} {children ?? strings.faultAction[next]}
          </p>
          {concernsAll && (
            <p>
              <GuideLink />
            </p>
          )}
          {detail && <p className="detail">{strings.exchangeSays(detail)}</p>}
          {next === 'copyDetails' && (
            <CopyButton label={strings.support.copy} text={() => [title, detail].join('\n')} />
          )}
        </>
      )}
    </div>
  );
}
