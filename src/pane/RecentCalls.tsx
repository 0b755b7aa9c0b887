import { memo, useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { EndedCall } from '../calls/life/Call.ts';
import { CallDetails } from './CallDetails.tsx';
import { callName } from './callName.ts';
import { callEnding } from './callState.ts';
import { formatTime } from './formatTime.ts';
import { Lamp } from './Lamp.tsx';
import { useLocale } from './LocaleContext.ts';
import { PlayAgain } from './PlayAgain.tsx';
import type { PlayAgainProps } from './PlayAgain.tsx';
import { useStrings } from './StringsContext.ts';

export interface RecentCallsProps {
  readonly recent: readonly EndedCall[];
  readonly clear: () => void;
  /** Absent where the call cannot be placed again. */
  readonly playAgain: (call: EndedCall) => PlayAgainProps['play'] | undefined;
  readonly calls: PlayAgainProps['calls'];
}

const RecentCallItem = memo(function RecentCallItem(props: {
  readonly call: EndedCall;
  readonly playAgain: RecentCallsProps['playAgain'];
  readonly calls: RecentCallsProps['calls'];
  /** It has ended while somebody was looking. */
  readonly arrived: boolean;
}): ReactElement {
  const { call, playAgain, calls, arrived } = props;
  const again = playAgain(call);
  const [isUnseen, setIsUnseen] = useState(arrived);
  const strings = useStrings();
  const locale = useLocale();
  const name = callName(call, strings);
  return (
    <li
      className="call ended"
      data-arrived={isUnseen || undefined}
      onAnimationEnd={() => {
        setIsUnseen(false);
      }}
    >
      <div className="call-line">
        <Lamp />
        <div className="call-what">
          <span className="call-name" dir="auto">
            {name}
          </span>
          <span className="call-state">
            <span>{callEnding(call, strings)} ·</span>{' '}
            <span className="time">{formatTime(call.endedAt, locale)}</span>
          </span>
        </div>
        {again && (
          <PlayAgain
            calls={calls}
            play={again}
            className="button subtle small"
            words={strings.playAgain}
            label={strings.playAgainCall(name)}
          />
        )}
      </div>
      <CallDetails call={call} />
    </li>
  );
});

/** The calls that are over, the newest first. */
export const RecentCalls = memo(function RecentCalls(props: RecentCallsProps): ReactElement | null {
  const { recent, clear, playAgain, calls } = props;
  const strings = useStrings();
  const heading = useId();
  const [before] = useState(() => new Set(recent.map(({ key }) => key)));
  if (recent.length === 0) return null;
  return (
    <section className="recent">
      <div className="section-head">
        <h2 id={heading}>{strings.recentCallsList}</h2>
        <button type="button" className="button subtle small" aria-describedby={heading} onClick={clear}>
          {strings.clear}
        </button>
      </div>
      <ul className="calls" aria-label={strings.recentCallsList}>
        {recent.map((call) => (
          <RecentCallItem
            key={call.key}
            call={call}
            playAgain={playAgain}
            calls={calls}
            arrived={!before.has(call.key)}
          />
        ))}
      </ul>
    </section>
  );
});
