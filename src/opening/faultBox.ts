import { detailOf } from '../faults/detailOf.ts';
import type { Fault } from '../faults/Fault.ts';
import { lineOf } from '../faults/lineOf.ts';
import type { Strings } from '../strings/Strings.ts';
import { element } from './element.ts';

/** What is wrong, in words that no failure brings along. */
export function explanationBox({ title, sentence }: Strings['neverSent']): HTMLElement {
  return element(
    'div',
    { class: 'fault', role: 'alert' },
    element('strong', {}, title),
    element('p', {}, sentence),
  );
}

/**
 * What the pane's FaultMessage says, without its button.
 *
 * @param next said in place of the usual next step
 */
export function faultBox(fault: Fault, strings: Strings, next?: string): HTMLElement {
  const line = lineOf(fault);
  const { title, sentence } = strings.faults[line.name];
  const detail = detailOf(fault);
  const step = next ?? strings.faultAction[line.next];
  return element(
    'div',
    { class: 'fault', role: 'alert' },
    element('strong', {}, title),
    element('p', {}, `${sentence} ${step}`),
    ...(detail ? [element('p', { class: 'detail' }, strings.exchangeSays(detail))] : []),
  );
}
