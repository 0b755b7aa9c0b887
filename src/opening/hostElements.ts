import type { ComponentType, ReactElement, ReactNode } from 'react';

/** An element of the page that a view wants, or a text. */
export type Wanted = HostElement | string;

export interface HostElement {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  /** By their places among their siblings, or their keys: what has the same name in the next drawing is the same. */
  readonly children: ReadonlyMap<string, Wanted>;
}

type PlainComponent = (props: unknown) => ReactNode;

function isElement(view: unknown): view is ReactElement<Readonly<Record<string, unknown>>> {
  return typeof view === 'object' && view !== null && 'props' in view && 'type' in view;
}

function collect(view: ReactNode, place: string, into: Map<string, Wanted>): void {
  if (typeof view === 'string' || typeof view === 'number') {
    // React makes no node of an empty text either.
    if (view !== '') into.set(`${place} text`, String(view));
  } else if (Array.isArray(view)) {
    for (const [index, one] of (view as readonly ReactNode[]).entries())
      collect(one, `${place}.${String(index)}`, into);
  } else if (isElement(view)) {
    collectElement(view, place, into);
  }
}

function collectElement(
  { type, props, key }: ReactElement<Readonly<Record<string, unknown>>>,
  place: string,
  into: Map<string, Wanted>,
): void {
  // A key names an element among its siblings, wherever it stands among them.
  const name = key === null ? place : `${place.replace(/\.\d+$/, '')} ${key}`;
  if (typeof type === 'string') {
    into.set(`${name} ${type}`, { type, props, children: wantedOf(props['children'] as ReactNode) });
  } else if (type === Whole) {
    collectWhole(props, name, into);
  } else if (typeof type === 'function') {
    collect((type as PlainComponent)(props), name, into);
  } else {
    // A fragment.
    collect(props['children'] as ReactNode, name, into);
  }
}

function collectWhole(props: HostElement['props'], place: string, into: Map<string, Wanted>): void {
  const all = new Map<string, Wanted>();
  try {
    collect(props['children'] as ReactNode, place, all);
  } catch (thrown) {
    reportError(thrown);
    all.clear();
    collect(props['instead'] as ReactNode, place, all);
  }
  for (const [name, wanted] of all) into.set(name, wanted);
}

/**
 * @param view of components that are functions without hooks
 * @returns the elements and texts that it comes to, as React would make them
 */
export function wantedOf(view: ReactNode): ReadonlyMap<string, Wanted> {
  const into = new Map<string, Wanted>();
  collect(view, '', into);
  return into;
}

interface WholeProps {
  readonly children: ReactNode;
  /** Drawn in place of children that cannot be drawn; nothing is without it. */
  readonly instead?: ReactNode;
}

/** Keeps the rest when a view in it breaks: what ErrorBoundary is once React is there. */
export const Whole: ComponentType<WholeProps> = ({ children }) => children;
