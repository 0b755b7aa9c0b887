import { type Document, DOMParser, type Element } from '@xmldom/xmldom';

/** A manifest as a document, and what is wrong with its XML. Without a document, nothing else can be told of it. */
export interface ReadManifest {
  readonly document: Document | undefined;
  readonly problems: readonly string[];
}

/** Reads a manifest. Never throws. */
export function readManifest(text: string): ReadManifest {
  const problems: string[] = [];
  const parser = new DOMParser({
    onError: (_level, message) => {
      problems.push(`It is not well-formed: ${message.split('\n', 1)[0] ?? ''}`);
    },
  });
  try {
    const document = parser.parseFromString(text, 'text/xml');
    return { document: problems.length === 0 ? document : undefined, problems };
  } catch {
    return { document: undefined, problems: problems.slice(0, 1) };
  }
}

/** All elements of a name, in whatever namespace. */
export function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

/** The VersionOverrides that an element belongs to; undefined outside. */
export function overridesOf(element: Element): Element | undefined {
  let parent: Element | null = element;
  while (parent !== null && parent.localName !== 'VersionOverrides') parent = parent.parentElement;
  return parent ?? undefined;
}
