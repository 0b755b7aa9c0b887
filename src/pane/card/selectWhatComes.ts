import type { Watched } from '../../createStore.ts';
import type { PaneState } from '../Views.ts';

/** The fields of numbers, by what NumberField makes. */
const numberFields = '.field input';

/**
 * A number that comes into its field while somebody is in it already is selected: what is typed next replaces it, and does
 * not come behind it. The views have no hooks for that; whoever draws them writes the value into its attribute as well.
 */
export function selectWhatComes(place: Element, state: Watched<PaneState>): void {
  const observer = new MutationObserver(() => {
    const { activeElement } = document;
    const isTyped = state.getSnapshot().choices.typed !== undefined;
    if (isTyped || !(activeElement instanceof HTMLInputElement)) return;
    if (place.contains(activeElement) && activeElement.matches(numberFields)) activeElement.select();
  });
  observer.observe(place, { subtree: true, attributeFilter: ['value'] });
}
