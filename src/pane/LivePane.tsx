import { useCallback } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Call } from '../calls/life/Call.ts';
import { placeMessage, playedMessage } from '../calls/place/placeMessage.ts';
import { ActiveCalls } from './ActiveCalls.tsx';
import { Announcer } from './Announcer.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Notices } from './Notices.tsx';
import type { PaneModel } from './PaneModel.ts';
import { PlayOnPhone } from './PlayOnPhone.tsx';
import type { PlayOnPhoneProps } from './PlayOnPhone.tsx';
import { refusalIn } from './refusalIn.ts';
import { RecentCalls } from './RecentCalls.tsx';
import { SupportSection } from './SupportSection.tsx';
import { TickerContext } from './TickerContext.ts';
import { useAfterPaint } from './useAfterPaint.ts';
import { useLater } from './useLater.ts';
import { useWatched } from './useWatched.ts';

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
  const isLater = useLater();
  // What is over, and what is announced, comes a moment after the list that somebody waits for.
  const deferred = useAfterPaint(snapshot);
  const place = useCallback<PlayOnPhoneProps['place']>(
    (chosen, dialString, again) => placeMessage(calls, chosen, dialString, again),
    [calls],
  );
  const hasPhone = snapshot.unifiedMessaging.kind !== 'noPhone';
  const playAgain = useCallback(
    (call: Call) => {
      const played = hasPhone ? playedMessage(call) : undefined;
      return played && ((again: boolean) => placeMessage(calls, played.message, played.number, again));
    },
    [calls, hasPhone],
  );
  return (
    <TickerContext value={ticker}>
      {heading}
      <ErrorBoundary>
        <Notices
          quiet={snapshot.quiet}
          memory={snapshot.memory}
          online={isOnline}
          refusal={refusalIn(snapshot.active)}
        />
      </ErrorBoundary>
      <ActiveCalls
        active={snapshot.active}
        hasPhone={hasPhone}
        hangUp={calls.hangUp}
        dismiss={calls.dismiss}
        playAgain={playAgain}
        calls={calls}
      />
      {isLater && (
        <>
          <ErrorBoundary>
            <PlayOnPhone
              message={message}
              unifiedMessaging={snapshot.unifiedMessaging}
              numbers={snapshot.numbers}
              place={place}
              calls={calls}
            />
          </ErrorBoundary>
          <ErrorBoundary>
            <RecentCalls
              recent={deferred.recent}
              clear={calls.clearRecent}
              playAgain={playAgain}
              calls={calls}
            />
          </ErrorBoundary>
          <ErrorBoundary>
            <SupportSection
              about={model.about}
              readCalls={calls.getSnapshot}
              add={hasPhone ? calls.add : undefined}
            />
          </ErrorBoundary>
        </>
      )}
      <ErrorBoundary instead={null}>
        <Announcer active={deferred.active} recent={deferred.recent} />
      </ErrorBoundary>
    </TickerContext>
  );
}
