import type { ReactElement } from 'react';
import { groupNumber } from '../../strings/groupNumber.ts';
import type { Language } from '../../strings/Language.ts';
import type { RowCall } from '../Views.ts';
import { callEnding, callState, isTimed } from './callState.ts';
import { formatDuration } from './formatDuration.ts';
import { Duration } from './Times.tsx';

interface LineProps {
  readonly call: RowCall;
  readonly language: Language;
}

/** A number, or an address, that was called, never cut. Left to right in every language. */
function PhoneNumber(props: { readonly number: string; readonly language: Language }): ReactElement {
  return (
    <bdi dir="ltr" className={props.number.includes('@') ? undefined : 'number'}>
      {groupNumber(props.number, props.language.locale)}
    </bdi>
  );
}

/** For how long a call goes on: from its answer, where that was seen. */
export function CallTime({ call }: { readonly call: RowCall }): ReactElement | null {
  if (call.kind === 'ended' || !isTimed(call)) return null;
  return <Duration since={('answeredAt' in call && call.answeredAt) || call.since} />;
}

function talkedFor(call: RowCall, { strings, locale }: Language): string | undefined {
  if (call.kind !== 'ended' || call.answeredAt === undefined) return undefined;
  return strings.talked(formatDuration(call.endedAt - call.answeredAt, locale));
}

/** How a call is, or how it ended, and the number; parted by points, whatever the order of words in a language. */
export function CallStateLine({ call, language }: LineProps): ReactElement {
  const { strings } = language;
  const state = call.kind === 'ended' ? callEnding(call, strings) : callState(call, strings);
  const talked = talkedFor(call, language);
  return (
    <p className="call-state">
      <span className="state">{state}</span>
      {talked !== undefined && <span> · {talked}</span>}
      {call.about.number && (
        <span>
          {' · '}
          <PhoneNumber number={call.about.number} language={language} />
        </span>
      )}
    </p>
  );
}
