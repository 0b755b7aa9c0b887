import { element } from './element.ts';
import { handset } from './handset.ts';

/** The same as the pane's Lamp. */
export function lamp(): HTMLElement {
  return element('span', { class: 'lamp', 'aria-hidden': 'true' }, handset());
}
