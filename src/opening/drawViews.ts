import type { ReactNode } from 'react';
import { passFocusOn } from '../browser/passFocusOn.ts';
import { wantedOf } from './hostElements.ts';
import type { HostElement, Wanted } from './hostElements.ts';

/** A node of the page, and what it was made of. */
interface Drawn {
  readonly node: Element | Text;
  wanted: Wanted;
  readonly children: Map<string, Drawn>;
}

const names: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  tabIndex: 'tabindex',
  autoComplete: 'autocomplete',
  spellCheck: 'spellcheck',
};

/** Not attributes: children are drawn, and the others are for React. */
const notDrawn = new Set(['children', 'key', 'ref', 'suppressHydrationWarning']);

type Handler = (event: Event) => void;

function setValue(field: HTMLInputElement, value: string): void {
  if (field.value !== value) field.value = value;
  field.defaultValue = value;
}

/** As React writes it: these say "true" or "false", and of all others the name alone is enough, or is left out. */
const sayWhether = /^(aria|data)-|^spellcheck$/;

function attributeText(name: string, value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return String(value);
    case 'boolean':
      if (sayWhether.test(name)) return String(value);
      return value ? '' : undefined;
    default:
      return undefined;
  }
}

function setAttribute(node: Element, prop: string, value: unknown): void {
  const name = names[prop] ?? prop;
  const text = attributeText(name, value);
  if (node instanceof HTMLInputElement && name === 'value') setValue(node, text ?? '');
  else if (text === undefined) node.removeAttribute(name);
  else node.setAttribute(name, text);
}

/**
 * Draws views without React, which takes longer to load and to start than all the rest: the same elements, with the same
 * attributes and in the same order, as React would make. It changes them in place, and React then goes on with them
 * (hydrateRoot), so that no node is replaced under a finger or a focus.
 *
 * @param signal when it is aborted, nothing that was drawn answers to a press any more: React's handlers do
 * @returns draws a view, in the place of the one before
 */
export function drawViews(place: Element, signal: AbortSignal): (view: ReactNode) => void {
  const handlers = new WeakMap<Element, Map<string, Handler>>();

  function listen(node: Element, prop: string, handler: unknown): void {
    const known = handlers.get(node) ?? new Map<string, Handler>();
    handlers.set(node, known);
    const name = prop.slice(2).toLowerCase();
    // React hears of a change with each letter.
    const type = name === 'change' ? 'input' : name;
    if (!known.has(type)) node.addEventListener(type, (event) => known.get(type)?.(event), { signal });
    known.set(type, (handler ?? (() => undefined)) as Handler);
  }

  function setProps(node: Element, now: HostElement['props'], before: HostElement['props']): void {
    const set = (prop: string): void => {
      if (notDrawn.has(prop) || now[prop] === before[prop]) return;
      if (prop.startsWith('on')) listen(node, prop, now[prop]);
      else setAttribute(node, prop, now[prop]);
    };
    Object.keys(now).forEach(set);
    for (const prop of Object.keys(before)) if (!(prop in now)) set(prop);
  }

  function make(wanted: Wanted, parent: Element): Drawn {
    if (typeof wanted === 'string')
      return { node: document.createTextNode(wanted), wanted, children: new Map() };
    const namespace = wanted.type === 'svg' ? 'http://www.w3.org/2000/svg' : parent.namespaceURI;
    const node = document.createElementNS(namespace, wanted.type);
    const drawn: Drawn = { node, wanted, children: new Map() };
    setProps(node, wanted.props, {});
    drawChildren(node, wanted.children, drawn.children);
    return drawn;
  }

  function change(drawn: Drawn, wanted: Wanted): void {
    const before = drawn.wanted;
    drawn.wanted = wanted;
    if (typeof wanted === 'string' || typeof before === 'string') {
      if (wanted !== before && typeof wanted === 'string') drawn.node.nodeValue = wanted;
    } else if (drawn.node instanceof Element) {
      setProps(drawn.node, wanted.props, before.props);
      drawChildren(drawn.node, wanted.children, drawn.children);
    }
  }

  function drawChildren(
    parent: Element,
    wanted: ReadonlyMap<string, Wanted>,
    drawn: Map<string, Drawn>,
  ): void {
    // What is gone leaves first, so that nothing else moves: a button that moves loses the focus, and a press.
    for (const [name, { node }] of drawn) {
      if (wanted.has(name)) continue;
      if (node instanceof Element && node.matches('.call')) passFocusOn(node);
      node.remove();
      drawn.delete(name);
    }
    let next: ChildNode | null = parent.firstChild;
    for (const [name, one] of wanted) {
      const known = drawn.get(name);
      if (known) change(known, one);
      const here = known ?? make(one, parent);
      drawn.set(name, here);
      if (here.node === next) next = next.nextSibling;
      else parent.insertBefore(here.node, next);
    }
  }

  const all = new Map<string, Drawn>();
  return (view) => {
    drawChildren(place, wantedOf(view), all);
  };
}
