import { useCallback } from 'react';
import type { ReactElement } from 'react';
import { Announcer } from './Announcer.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FluentContext } from './FluentContext.tsx';
import { HangUpAll } from './HangUpAll.tsx';
import { LiveCallRow } from './LiveCallRow.tsx';
import type { PaneModel } from './PaneModel.ts';
import { PaneViews } from './PaneViews.tsx';
import { RecentCalls } from './RecentCalls.tsx';
import type { Copier } from './rows/CallDetails.tsx';
import type { Language } from '../strings/Language.ts';
import { CopyButton } from './support/CopyButton.tsx';
import { SupportSection } from './support/SupportSection.tsx';
import { useAfterPaint } from './useAfterPaint.ts';
import { useLater } from './useLater.ts';
import { useMountedCount } from './useMountedCount.ts';
import { useWatched } from './useWatched.ts';

/** The pane inside Outlook: what was drawn before React was there, and below it what can wait. */
export function LivePane(props: { readonly model: PaneModel; readonly language: Language }): ReactElement {
  const { model, language } = props;
  const { state: watched, calls } = model;
  const { actions } = watched;
  const state = useWatched(watched);
  const isLater = useLater();
  // What is over, and what is announced, comes a moment after the list that somebody waits for.
  const deferred = useAfterPaint(state);
  const count = useMountedCount(state.rows.length);
  const { direction } = language;
  const copier: NonNullable<Copier> = useCallback(
    ({ label, text }) => (
      <FluentContext direction={direction}>
        <CopyButton label={label} text={() => text} />
      </FluentContext>
    ),
    [direction],
  );
  const view = { actions, language, copier: isLater ? copier : undefined };
  const { active, unifiedMessaging } = state.calls;
  return (
    <>
      <PaneViews
        {...view}
        state={state}
        row={LiveCallRow}
        frame={ErrorBoundary}
        count={count}
        all={
          isLater && (
            <ErrorBoundary>
              <HangUpAll active={active} hangUp={actions.hangUp} />
            </ErrorBoundary>
          )
        }
      />
      {isLater && (
        <>
          <ErrorBoundary>
            <RecentCalls
              {...view}
              state={deferred}
              now={model.ticker.getSnapshot()}
              clear={calls.clearRecent}
            />
          </ErrorBoundary>
          <ErrorBoundary>
            <FluentContext direction={direction}>
              <SupportSection
                about={model.about}
                readCalls={calls.getSnapshot}
                add={unifiedMessaging.kind === 'noPhone' ? undefined : calls.add}
              />
            </FluentContext>
          </ErrorBoundary>
          <ErrorBoundary instead={null}>
            <Announcer active={deferred.calls.active} recent={deferred.calls.recent} language={language} />
          </ErrorBoundary>
        </>
      )}
    </>
  );
}
