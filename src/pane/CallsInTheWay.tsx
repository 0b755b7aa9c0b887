import type { ReactElement } from 'react';
import type { FollowedCall } from '../calls/life/Call.ts';
import { HangUpButton } from './HangUpButton.tsx';
import type { HangUpButtonProps } from './HangUpButton.tsx';
import { useStrings } from './StringsContext.ts';

/** More have their own buttons in the list, and one of these is enough. */
const most = 2;

/** The next step after a call was one too many: which of the others to hang up. */
export function CallsInTheWay(props: {
  readonly inTheWay: readonly FollowedCall[];
  readonly hangUp: HangUpButtonProps['hangUp'];
}): ReactElement {
  const { inTheWay, hangUp } = props;
  const { title, sentence } = useStrings().callsInTheWay;
  return (
    <>
      <div role="alert" className="fault">
        <strong>{title}</strong>
        <p>{sentence}</p>
      </div>
      <div className="call-buttons">
        {inTheWay.slice(0, most).map((call) => (
          <HangUpButton key={call.key} isNamed call={call} hangUp={hangUp} />
        ))}
      </div>
    </>
  );
}
