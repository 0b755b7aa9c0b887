import type { ReactElement } from 'react';
import type { ActiveCall } from '../calls/Call.ts';
import { ActiveCallItem } from './ActiveCallItem.tsx';
import type { ActiveCallItemProps } from './ActiveCallItem.tsx';
import { BareCallItem } from './BareCallItem.tsx';
import { Empty } from './Empty.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { HangUpAll } from './HangUpAll.tsx';
import { useStrings } from './StringsContext.ts';
import { useMountedCount } from './useMountedCount.ts';

export interface ActiveCallsProps extends Omit<ActiveCallItemProps, 'call'> {
  readonly active: readonly ActiveCall[];
  readonly hangUpAll: () => void;
}

/** The list of active calls, or where calls come from when there is none. */
export function ActiveCalls({ active, hangUp, hangUpAll, dismiss }: ActiveCallsProps): ReactElement {
  const strings = useStrings();
  const count = useMountedCount(active.length);
  return (
    <>
      {active.length === 0 ? (
        <Empty>{strings.noCalls}</Empty>
      ) : (
        <ul className="calls" aria-label={strings.activeCallsList}>
          {active.slice(0, count).map((call) => (
            <ErrorBoundary key={call.key} instead={<BareCallItem call={call} hangUp={hangUp} />}>
              <ActiveCallItem call={call} hangUp={hangUp} dismiss={dismiss} />
            </ErrorBoundary>
          ))}
        </ul>
      )}
      <ErrorBoundary>
        <HangUpAll active={active} hangUpAll={hangUpAll} />
      </ErrorBoundary>
    </>
  );
}
