import type { ReactElement } from 'react';
import { detailOf } from '../../faults/detailOf.ts';
import type { Fault } from '../../faults/Fault.ts';
import { lineOf } from '../../faults/lineOf.ts';
import type { Strings } from '../../strings/Strings.ts';
import { Countdown } from '../rows/Times.tsx';
import type { ViewProps } from '../Views.ts';
import { Trouble } from './FaultMessage.tsx';
import { GuideLink } from './GuideLink.tsx';
import { refusalIn } from './refusalIn.ts';

/** With the chapter of the guide for whoever can help. */
function Refusal(props: { readonly fault: Fault; readonly strings: Strings }): ReactElement {
  const { fault, strings } = props;
  const { name, next } = lineOf(fault);
  const { title, sentence } = strings.faults[name];
  const detail = detailOf(fault);
  return (
    <Trouble title={title}>
      {sentence} {strings.faultAction[next]} <GuideLink strings={strings} />{' '}
      {detail && <span className="detail">{strings.exchangeSays(detail)}</span>}
    </Trouble>
  );
}

/** What concerns every call: offline, Exchange busy, add-ins refused, nothing can be saved. */
export function Notices({ state, language }: Pick<ViewProps, 'state' | 'language'>): ReactElement {
  const { strings } = language;
  const { quiet, memory, active } = state.calls;
  const refusal = refusalIn(active);
  return (
    <div role="status" className="notices">
      {!state.online && <p>{strings.offline}</p>}
      {quiet && (
        <p>
          <Countdown pause={quiet} sentence={strings.quiet} />
        </p>
      )}
      {refusal && <Refusal fault={refusal} strings={strings} />}
      {memory === 'browser' && <p>{strings.rememberedInBrowser}</p>}
      {memory === 'nowhere' && <p>{strings.rememberedNowhere}</p>}
    </div>
  );
}
