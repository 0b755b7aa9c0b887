import { memo } from 'react';
import type { ReactElement } from 'react';
import type { CallsSnapshot } from '../calls/CallsSnapshot.ts';
import type { Fault } from '../faults/Fault.ts';
import { Countdown } from './Countdown.tsx';
import { FaultMessage } from './FaultMessage.tsx';
import { useStrings } from './StringsContext.ts';

export interface NoticesProps extends Pick<CallsSnapshot, 'quiet' | 'memory'> {
  readonly online: boolean;
  /** That add-ins may not manage calls here. */
  readonly refusal: Fault | undefined;
}

/** What concerns every call: offline, Exchange busy, add-ins refused, nothing can be saved. */
export const Notices = memo(function Notices(props: NoticesProps): ReactElement {
  const { quiet, memory, online, refusal } = props;
  const strings = useStrings();
  return (
    <div role="status" className="notices">
      {!online && <p>{strings.offline}</p>}
      {quiet && (
        <p>
          <Countdown pause={quiet} sentence={strings.quiet} />
        </p>
      )}
      {refusal && <FaultMessage fault={refusal} />}
      {memory === 'browser' && <p>{strings.rememberedInBrowser}</p>}
      {memory === 'nowhere' && <p>{strings.rememberedNowhere}</p>}
    </div>
  );
});
