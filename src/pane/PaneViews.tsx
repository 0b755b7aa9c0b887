import type { ComponentType, ReactElement, ReactNode } from 'react';
import { BareCallRow } from './BareCallRow.tsx';
import { Card } from './card/Card.tsx';
import { cardOf } from './card/cardOf.ts';
import { countWords, Head } from './Head.tsx';
import type { Copier } from './rows/CallDetails.tsx';
import type { CallRowProps } from './rows/CallRow.tsx';
import { Notices } from './trouble/Notices.tsx';
import type { PaneState, RowCall, ViewProps } from './Views.ts';

export interface PaneViewsProps extends ViewProps {
  /** Draws a call of the list. */
  readonly row: ComponentType<CallRowProps>;
  /** What keeps the rest alive when a view breaks, and shows something else instead. */
  readonly frame: ComponentType<{ readonly children: ReactNode; readonly instead?: ReactNode }>;
  readonly copier?: Copier;
  /** How many rows to draw by now. */
  readonly count: number;
  /** Beside the heading. */
  readonly all?: ReactNode;
}

/** A call of the open message that is over was seen in its card; a second one takes the card over at once. */
function wasInCard(call: RowCall, { message }: PaneState): boolean {
  return call.kind === 'ended' && call.about.itemId !== undefined && call.about.itemId === message?.itemId;
}

function Rows(props: PaneViewsProps & { readonly rows: readonly RowCall[] }): ReactElement {
  const { row: Row, state, actions, language, copier, count, rows } = props;
  const isInCard = cardOf(state).kind === 'active';
  // Of one list with the card, or the list itself.
  const list = isInCard || rows.length === 0 ? 'presentation' : 'list';
  return (
    <div
      role={list}
      aria-label={list === 'list' ? language.strings.activeCallsList : undefined}
      className="rows"
    >
      {rows.slice(0, count).map((call) => (
        <Row key={call.key} call={call} state={state} actions={actions} language={language} copier={copier} />
      ))}
    </div>
  );
}

/**
 * All that is needed to play the open message and to hang up. It is drawn before React is there, and React goes on with
 * the same elements: see src/opening/drawViews.ts. So these views, and all that they draw, have no hooks.
 */
export function PaneViews(props: PaneViewsProps): ReactElement {
  const { frame: Frame, state, actions, language, copier, all } = props;
  const { strings } = language;
  const { calls } = state;
  const content = cardOf(state);
  const shown = 'call' in content ? content.call.key : undefined;
  const isList = content.kind === 'active';
  return (
    <>
      <Head
        words={
          calls.unifiedMessaging.kind === 'noPhone'
            ? strings.heading
            : countWords(calls.active.length, strings)
        }
      >
        {all}
      </Head>
      <Frame>
        <Notices state={state} language={language} />
      </Frame>
      <div role={isList ? 'list' : 'presentation'} aria-label={isList ? strings.activeCallsList : undefined}>
        <Frame
          instead={
            isList ? (
              <BareCallRow call={content.call} hangUp={actions.hangUp} language={language} />
            ) : undefined
          }
        >
          <Card state={state} actions={actions} language={language} copier={copier} />
        </Frame>
        <Rows {...props} rows={state.rows.filter((call) => call.key !== shown && !wasInCard(call, state))} />
      </div>
    </>
  );
}
