import type { Element } from '@xmldom/xmldom';
import { childElements } from './childElements.ts';
import { invalidRequest } from './invalidRequest.ts';
import { namespaces } from '../namespaces.ts';
import { parseXml } from './parseXml.ts';
import { schemaFault } from './schemaFault.ts';
import type { SoapFault } from '../reply/SoapFault.ts';

/** A SOAP 1.1 message taken apart. */
export interface Envelope {
  readonly headers: readonly Element[];
  readonly operation: Element;
}

/** Takes a SOAP message apart, or says why it is none. */
export function readEnvelope(xml: string): Envelope | SoapFault {
  const document = parseXml(xml);
  if (!('documentElement' in document)) return schemaFault(document);
  const root = document.documentElement;
  if (root === null || !isSoap(root, 'Envelope')) return invalidRequest('it is not a SOAP 1.1 envelope.');
  const parts = childElements(root);
  if ([root, ...parts].some(holdsText)) return invalidRequest('text stands where only elements may.');
  return readParts(parts);
}

function readParts(parts: readonly Element[]): Envelope | SoapFault {
  const body = parts.at(-1);
  const headers = parts.slice(0, -1);
  const inOrder = headers.length <= 1 && headers.every((header) => isSoap(header, 'Header'));
  if (body === undefined || !isSoap(body, 'Body') || !inOrder) {
    return invalidRequest('an envelope holds a Header and a Body, in this order, and nothing else.');
  }
  const operations = childElements(body);
  const [operation] = operations;
  if (operation === undefined || operations.length > 1) {
    return invalidRequest('its Body must hold exactly one operation.');
  }
  return { headers: headers.flatMap(childElements), operation };
}

function isSoap(element: Element, name: string): boolean {
  return element.namespaceURI === namespaces.soap && element.localName === name;
}

function holdsText(element: Element): boolean {
  return [...element.childNodes].some(
    (node) =>
      (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) &&
      /[^ \t\r\n]/.test(node.nodeValue ?? ''),
  );
}
