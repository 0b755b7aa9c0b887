import { DOMParser, type Document, ParseError } from '@xmldom/xmldom';
import { findMalformedAt } from './findMalformedAt.ts';
import { namespaces } from '../namespaces.ts';
import type { Violation } from '../reply/SoapFault.ts';
import { violationOf } from './violationOf.ts';

/** Reads a text as XML as strictly as .NET does for Exchange: a document, or what is wrong with the text. */
export function parseXml(text: string): Document | Violation {
  // Decoding takes one byte order mark away; the DOM parser would take offence at it.
  const xml = text.replace(/^\uFEFF/, '');
  const declaration = /^<\?xml\s[^?]*\?>/.exec(xml)?.[0];
  if (declaration !== undefined && !isUsualDeclaration(declaration)) {
    return violationAt(xml, 0, `The XML declaration ${declaration} is invalid.`);
  }
  const malformedAt = findMalformedAt(xml);
  if (malformedAt !== undefined) return violationAt(xml, malformedAt, unexpected(xml, malformedAt));
  try {
    const document = new DOMParser({ onError: stop, normalizeLineEndings }).parseFromString(xml, 'text/xml');
    return findNamespaceMistake(document) ?? document;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return {
      text: error.message.replace(/^Reporting \w+ (".*") caused .*$/s, '$1'),
      ...lineAndPosition(error),
    };
  }
}

function isUsualDeclaration(declaration: string): boolean {
  return /^<\?xml\s+version\s*=\s*(["'])1\.0\1(\s+encoding\s*=\s*(["'])utf-8\3)?(\s+standalone\s*=\s*(["'])(yes|no)\5)?\s*\?>$/i.test(
    declaration,
  );
}

function stop(level: string, message: string): never {
  throw new Error(`${level}: ${message}`);
}

// The DOM parser's own would take the line ends of XML 1.1.
function normalizeLineEndings(source: string): string {
  return source.replace(/\r\n?/g, '\n');
}

function findNamespaceMistake(document: Document): Violation | undefined {
  for (const element of document.getElementsByTagName('*')) {
    const mistaken = [...element.attributes].find(
      ({ prefix, localName, value }) => prefix === 'xmlns' && !isDeclarable(localName, value),
    );
    if (mistaken !== undefined) return violationOf(element, `'${mistaken.name}' is not valid here.`);
  }
  return undefined;
}

function isDeclarable(prefix: string | null, namespace: string): boolean {
  if (prefix === 'xml') return namespace === 'http://www.w3.org/XML/1998/namespace';
  return namespace !== '' && prefix !== 'xmlns' && namespace !== namespaces.declarations;
}

function unexpected(xml: string, index: number): string {
  if (xml.startsWith('<!DOCTYPE', index))
    return 'For security reasons DTD is prohibited in this XML document.';
  const found = xml.slice(index, index + 1);
  return found === ''
    ? 'Unexpected end of file has occurred.'
    : `'${found}' is an unexpected token or incomplete.`;
}

function violationAt(xml: string, index: number, text: string): Violation {
  const before = xml.slice(0, index).split('\n');
  return { text, line: before.length, position: (before.at(-1)?.length ?? 0) + 1 };
}

function lineAndPosition(error: ParseError): { line: number; position: number } {
  const at = error.locator as { lineNumber?: number; columnNumber?: number } | undefined;
  return { line: at?.lineNumber ?? 0, position: at?.columnNumber ?? 0 };
}
