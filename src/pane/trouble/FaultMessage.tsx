import type { ReactElement, ReactNode } from 'react';
import type { Fault } from '../../faults/Fault.ts';
import { lineOf } from '../../faults/lineOf.ts';
import type { Strings } from '../../strings/Strings.ts';

/** What is wrong in one line: its name, and then what it means and what to do. */
export function Trouble(props: {
  /** Whether screen readers are interrupted when it appears: for the failure of what somebody has just pressed. */
  readonly urgent?: boolean;
  readonly title: string;
  readonly children?: ReactNode;
}): ReactElement {
  const { urgent = false, title, children } = props;
  return (
    <p role={urgent ? 'alert' : undefined} className="fault">
      <strong>{title}</strong> {children}
    </p>
  );
}

export interface FaultMessageProps {
  readonly fault: Fault;
  readonly strings: Strings;
  readonly urgent?: boolean;
  /** Said in place of the usual next step. */
  readonly children?: ReactNode;
}

/**
 * A failure in plain words and the next step; of one that concerns all calls the name alone, because the rest is said
 * once for all of them. What the server itself said is among the call's details.
 */
export function FaultMessage({ fault, strings, urgent = false, children }: FaultMessageProps): ReactElement {
  const { name, next, concernsAll = false } = lineOf(fault);
  const { title, sentence } = strings.faults[name];
  return (
    <Trouble urgent={urgent} title={title}>
      {!concernsAll && (
        <>
          {sentence} {children ?? strings.faultAction[next]}
        </>
      )}
    </Trouble>
  );
}
