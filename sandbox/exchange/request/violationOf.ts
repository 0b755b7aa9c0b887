import type { Element } from '@xmldom/xmldom';
import type { Violation } from '../reply/SoapFault.ts';

/** A violation at an element's place in the request. */
export function violationOf(element: Element, text: string): Violation {
  return { text, line: element.lineNumber ?? 0, position: element.columnNumber ?? 0 };
}
