import { passFocusOn } from '../browser/passFocusOn.ts';
import type { Calls } from '../calls/Calls.ts';
import type { Watched } from '../createStore.ts';
import type { Language } from '../strings/Language.ts';
import { firstRows } from '../pane/firstRows.ts';
import { createCallRow } from './createCallRow.ts';
import type { CallRow } from './createCallRow.ts';
import { element } from './element.ts';
import { lamp } from './lamp.ts';

/** The pane from its first paint until its views have been loaded. */
export interface Opening {
  /** Lists the calls, each with a button that hangs it up. Does nothing once the views are there. */
  list(this: void, calls: Calls): void;
  /** Changes nothing any more: the views take the place. */
  end(this: void): void;
}

/**
 * Draws the list and its buttons without React, which takes longer to load and to start than all the rest, and draws
 * it again when the calls or the language change. What it draws lies where the views will lay it; of a long list it
 * draws as much as they do at first.
 *
 * @param place where the page's own first view is, which is replaced
 */
export function createOpening(place: HTMLElement, language: Watched<Language>): Opening {
  const heading = element('h1', { tabindex: '-1' });
  const empty = element('p', { class: 'empty' });
  const list = element('ul', { class: 'calls' });
  const main = element('main', { class: 'pane' }, heading, empty);
  const rows = new Map<string, CallRow>();
  const ends: (() => void)[] = [];
  let listed: Calls | undefined;
  let ended = false;

  function rowOf(key: string, hangUp: Calls['hangUp']): CallRow {
    const known = rows.get(key);
    if (known) return known;
    const row = createCallRow(key, hangUp);
    rows.set(key, row);
    return row;
  }

  function drawList({ getSnapshot, hangUp }: Calls): void {
    const { strings } = language.getSnapshot();
    const { active, unifiedMessaging } = getSnapshot();
    const hasPhone = unifiedMessaging.kind !== 'noPhone';
    empty.hidden = !hasPhone;
    const calls = active.slice(0, firstRows);
    list.setAttribute('aria-label', strings.activeCallsList);
    const items = calls.map((call) => {
      const row = rowOf(call.key, hangUp);
      row.show(call, strings, active);
      return row.item;
    });
    // What is gone leaves first, so that nothing else moves: a button that moves loses the focus, and a press.
    const kept = new Set<Element>(items);
    for (const item of [...list.children]) {
      if (kept.has(item)) continue;
      passFocusOn(item);
      item.remove();
    }
    for (const [index, item] of items.entries())
      if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
    const [shown, hidden] = calls.length > 0 ? [list, empty] : [empty, list];
    if (!shown.isConnected) hidden.replaceWith(shown);
  }

  function draw(): void {
    const { strings } = language.getSnapshot();
    heading.textContent = strings.heading;
    empty.replaceChildren(lamp(), listed ? strings.noCalls : strings.loading);
    if (listed) drawList(listed);
    if (!main.isConnected) place.replaceChildren(main);
  }

  ends.push(language.subscribe(draw));
  return {
    list(calls) {
      if (ended) return;
      listed = calls;
      heading.after(element('div', { role: 'status', class: 'notices' }));
      ends.push(calls.subscribe(draw));
      draw();
    },
    end() {
      ended = true;
      for (const end of ends) end();
    },
  };
}
