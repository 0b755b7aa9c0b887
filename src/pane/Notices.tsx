import type { ReactElement } from 'react';
import type { CallsSnapshot } from '../calls/CallsSnapshot.ts';
import { Countdown } from './Countdown.tsx';
import { useStrings } from './StringsContext.ts';

export interface NoticesProps extends Pick<CallsSnapshot, 'quietUntil' | 'memory'> {
  readonly online: boolean;
}

/** What concerns every call: offline, Exchange busy, nothing can be saved. */
export function Notices({ quietUntil, memory, online }: NoticesProps): ReactElement {
  const strings = useStrings();
  return (
    <div role="status" className="notices">
      {!online && <p>{strings.offline}</p>}
      {quietUntil !== undefined && (
        <p>
          <Countdown until={quietUntil} sentence={strings.quiet} />
        </p>
      )}
      {memory === 'browser' && <p>{strings.rememberedInBrowser}</p>}
      {memory === 'nowhere' && <p>{strings.rememberedNowhere}</p>}
    </div>
  );
}
