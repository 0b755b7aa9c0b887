import type { ReactElement } from 'react';
import { formatWhen } from '../../strings/formatWhen.ts';
import type { EndedCall } from '../../calls/life/Call.ts';
import { canPlay } from '../card/cardOf.ts';
import { CallFacts, DetailsButton } from './CallDetails.tsx';
import { CallStateLine } from './CallLines.tsx';
import { callTitle } from './callName.ts';
import type { CallRowProps } from './CallRow.tsx';
import { Lamp } from './Lamp.tsx';
import { PlayAgain } from './PlayAgain.tsx';

export interface EndedRowProps extends CallRowProps {
  readonly call: EndedCall;
  /** In milliseconds since 1970: "today" and "yesterday" go by it. */
  readonly now: number;
}

/** A call that is over, in two lines: who and when; how it ended, for how long somebody talked, and the number. */
export function EndedRow(props: EndedRowProps): ReactElement {
  const { call, state, language, now, copier } = props;
  return (
    <div role="listitem" className="call ended" data-key={call.key}>
      <Lamp />
      <p className="call-who" dir="auto">
        {callTitle(call, language)}
      </p>
      <p className="call-time">{formatWhen(call.endedAt, now, language.locale)}</p>
      <CallStateLine call={call} language={language} />
      {canPlay(state) && <PlayAgain {...props} className="button small" />}
      <DetailsButton {...props} copier={copier} />
      <CallFacts {...props} copier={copier} />
    </div>
  );
}
