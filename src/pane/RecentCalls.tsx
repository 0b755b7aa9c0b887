import { memo, useId } from 'react';
import type { ReactElement } from 'react';
import { showsTheSame } from './LiveCallRow.tsx';
import type { Copier } from './rows/CallDetails.tsx';
import { EndedRow } from './rows/EndedRow.tsx';
import type { EndedRowProps } from './rows/EndedRow.tsx';
import type { ViewProps } from './Views.ts';

export interface RecentCallsProps extends ViewProps {
  readonly now: number;
  readonly clear: () => void;
  readonly copier: Copier;
}

/** Days pass slowly: another now alone draws nothing again. */
const RecentRow = memo(function RecentRow(props: EndedRowProps): ReactElement {
  return <EndedRow {...props} />;
}, showsTheSame);

/** The calls that are over, the newest first; one that still stands among the active ones comes when it leaves them. */
export function RecentCalls(props: RecentCallsProps): ReactElement | null {
  const { state, language, clear } = props;
  const { strings } = language;
  const heading = useId();
  const { recent } = state.calls;
  if (recent.length === 0) return null;
  const lingering = new Set(state.rows.map(({ key }) => key));
  lingering.delete(state.choices.followed ?? '');
  return (
    <section className="recent">
      <div className="section-head">
        <h2 id={heading}>{strings.recentCallsList}</h2>
        <button type="button" className="button small" aria-describedby={heading} onClick={clear}>
          {strings.clear}
        </button>
      </div>
      <div role="list" aria-label={strings.recentCallsList}>
        {recent
          .filter(({ key }) => !lingering.has(key))
          .map((call) => (
            <RecentRow key={call.key} {...props} call={call} />
          ))}
      </div>
    </section>
  );
}
