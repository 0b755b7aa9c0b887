import { memo, useLayoutEffect } from 'react';
import type { ReactElement } from 'react';
import type { ActiveCall } from '../calls/life/Call.ts';
import { passFocusOn } from '../browser/passFocusOn.ts';
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
  /** Whether this mailbox can have calls at all. */
  readonly hasPhone: boolean;
}

/** A call whose view breaks keeps its button. With many calls only those that have changed are drawn again. */
const SafeCallItem = memo(function SafeCallItem(props: ActiveCallItemProps): ReactElement {
  const { call, hangUp } = props;
  const { key } = call;
  useLayoutEffect(
    () => () => {
      const item = document.querySelector(`.call[data-key="${CSS.escape(key)}"]`);
      if (item) passFocusOn(item);
    },
    [key],
  );
  return (
    <ErrorBoundary instead={<BareCallItem call={call} hangUp={hangUp} />}>
      <ActiveCallItem {...props} />
    </ErrorBoundary>
  );
});

/** The list of active calls, or where calls come from when there is none. */
export const ActiveCalls = memo(function ActiveCalls(props: ActiveCallsProps): ReactElement {
  const { active, hasPhone, ...rest } = props;
  const strings = useStrings();
  const count = useMountedCount(active.length);
  return (
    <>
      {active.length === 0 ? (
        hasPhone && <Empty>{strings.noCalls}</Empty>
      ) : (
        <ul className="calls" aria-label={strings.activeCallsList}>
          {active.slice(0, count).map((call) => (
            <SafeCallItem key={call.key} call={call} {...rest} />
          ))}
        </ul>
      )}
      <ErrorBoundary>
        <HangUpAll active={active} hangUp={rest.hangUp} />
      </ErrorBoundary>
    </>
  );
});
