import type { Element } from '@xmldom/xmldom';

/** The elements directly inside an element. */
export function childElements(parent: Element): readonly Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}
