import { lazy, Suspense, useCallback, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { EndedCall } from '../calls/Call.ts';
import { placeMessage, playedMessage } from '../calls/placeMessage.ts';
import { ActiveCalls } from './ActiveCalls.tsx';
import { Announcer } from './Announcer.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { loadLateViews } from './loadLateViews.ts';
import { Notices } from './Notices.tsx';
import type { PaneModel } from './PaneModel.ts';
import { refusalIn } from './refusalIn.ts';
import { RecentCalls } from './RecentCalls.tsx';
import { TickerContext } from './TickerContext.ts';
import { useFocusKept } from './useFocusKept.ts';
import { useWatched } from './useWatched.ts';

const Forms = lazy(async () => ({ default: (await loadLateViews()).Forms }));
const AboutPanel = lazy(async () => ({ default: (await loadLateViews()).AboutPanel }));

/** The pane inside Outlook. */
export function LivePane({
  model,
  heading,
}: {
  readonly model: PaneModel;
  readonly heading: ReactNode;
}): ReactElement {
  const { calls, selection, online, ticker } = model;
  const snapshot = useWatched(calls);
  const message = useWatched(selection);
  const isOnline = useWatched(online);
  const main = useRef<HTMLDivElement>(null);
  useFocusKept(main);
  const callAgain = useCallback(
    (call: EndedCall) => {
      const played = playedMessage(call);
      return played && (() => void placeMessage(calls, played.message, played.number));
    },
    [calls],
  );
  return (
    <TickerContext value={ticker}>
      <div ref={main}>
        {heading}
        <ErrorBoundary>
          <Notices
            quietUntil={snapshot.quietUntil}
            memory={snapshot.memory}
            online={isOnline}
            refusal={refusalIn(snapshot.active)}
          />
        </ErrorBoundary>
        <ActiveCalls
          active={snapshot.active}
          hangUp={calls.hangUp}
          hangUpAll={calls.hangUpAll}
          dismiss={calls.dismiss}
        />
        <ErrorBoundary>
          <Suspense>
            <Forms
              ready
              message={message}
              unifiedMessaging={snapshot.unifiedMessaging}
              numbers={snapshot.numbers}
              place={(chosen, dialString) => placeMessage(calls, chosen, dialString)}
              add={calls.add}
            />
          </Suspense>
        </ErrorBoundary>
        <ErrorBoundary>
          <RecentCalls recent={snapshot.recent} clear={calls.clearRecent} callAgain={callAgain} />
        </ErrorBoundary>
        <ErrorBoundary>
          <Suspense>
            <AboutPanel about={model.about} calls={snapshot} />
          </Suspense>
        </ErrorBoundary>
        <ErrorBoundary instead={null}>
          <Announcer active={snapshot.active} recent={snapshot.recent} />
        </ErrorBoundary>
      </div>
    </TickerContext>
  );
}
