import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { ActiveCall } from '../calls/Call.ts';
import { ActiveCallItem } from './ActiveCallItem.tsx';
import type { ActiveCallItemProps } from './ActiveCallItem.tsx';
import { HangUpAll } from './HangUpAll.tsx';
import { useStrings } from './StringsContext.ts';

export interface ActiveCallsProps extends Omit<ActiveCallItemProps, 'call'> {
  readonly active: readonly ActiveCall[];
  readonly hangUpAll: () => void;
  /** Takes the focus when the last call has gone. */
  readonly focusHeading: () => void;
}

/** Keeps the focus when the call that had it leaves the list: the next call gets it, or the heading. */
function useFocusKept(
  active: readonly ActiveCall[],
  focusHeading: () => void,
): React.RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  const focused = useRef<{ readonly key: string; readonly index: number } | undefined>(undefined);
  useEffect(() => {
    const remember = (): void => {
      const item = document.activeElement?.closest<HTMLElement>('[data-key]');
      const key = item && list.current?.contains(item) ? item.dataset['key'] : undefined;
      const index = item ? [...(list.current?.children ?? [])].indexOf(item) : -1;
      if (document.activeElement !== document.body) focused.current = key ? { key, index } : undefined;
    };
    document.addEventListener('focusin', remember);
    return () => {
      document.removeEventListener('focusin', remember);
    };
  }, []);
  useEffect(() => {
    const lost = focused.current;
    if (!lost || active.some(({ key }) => key === lost.key)) return;
    focused.current = undefined;
    const items = list.current?.children;
    const next = items?.[Math.min(lost.index, items.length - 1)]?.querySelector('button');
    if (next) next.focus();
    else focusHeading();
  }, [active, focusHeading]);
  return list;
}

/** The list of active calls, or where calls come from when there is none. */
export function ActiveCalls(props: ActiveCallsProps): ReactElement {
  const strings = useStrings();
  const list = useFocusKept(props.active, props.focusHeading);
  if (props.active.length === 0) return <p className="empty">{strings.noCalls}</p>;
  return (
    <>
      <ul ref={list} className="calls" aria-label={strings.activeCallsList}>
        {props.active.map((call) => (
          <ActiveCallItem key={call.key} call={call} hangUp={props.hangUp} dismiss={props.dismiss} />
        ))}
      </ul>
      <HangUpAll active={props.active} hangUpAll={props.hangUpAll} />
    </>
  );
}
