import { detailOf } from '../faults/detailOf.ts';
import type { Fault } from '../faults/Fault.ts';
import { faultNameOf } from '../faults/faultNameOf.ts';
import { remedies } from '../faults/remedies.ts';
import type { Strings } from '../strings/Strings.ts';
import { element } from './element.ts';

/** What the pane's FaultMessage says, without its button. */
export function faultBox(fault: Fault, strings: Strings): HTMLElement {
  const name = faultNameOf(fault);
  const { title, sentence } = strings.faults[name];
  const detail = detailOf(fault);
  const next = strings.faultAction[remedies[name]];
  return element(
    'div',
    { class: 'fault', role: 'alert' },
    element('strong', {}, title),
    element('p', {}, `${sentence} ${next}`),
    ...(detail ? [element('p', { class: 'detail' }, strings.exchangeSays(detail))] : []),
  );
}
