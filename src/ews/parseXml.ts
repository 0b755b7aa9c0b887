import type { Result } from '../Result.ts';
import { excerptOf } from './excerptOf.ts';
import { isReadAlike } from './isReadAlike.ts';
import type { NotXml } from './Reply.ts';
import { withoutForbidden } from './withoutForbidden.ts';

// A phone reply has about one kilobyte and twenty tags. Parsers are slow with tags rather than with text: Chromium
// takes a second for a megabyte of them, or for two thousand that lie in each other and declare a namespace each.
const longest = 100_000;
const mostTags = 200;

// SOAP 1.1, section 3: a message must not contain a document type declaration. They are how entity bombs are made.
const doctype = /<!DOCTYPE/i;

// It says how the bytes were to be read, which are text by now; WebKit refuses encodings that it does not know. A space
// takes its place, so that a second declaration is still one too many.
const declaration = /^<\?xml\s[^<>]*\?>/;

function notXml(reason: NotXml['reason'], text: string): { ok: false; failure: NotXml } {
  return { ok: false, failure: { kind: 'notXml', reason, excerpt: excerptOf(text) } };
}

/**
 * @param reply text as it came; a byte order mark or white space before the declaration is forgiven, and so are
 * characters that XML forbids
 * @returns its root element, or why there is none
 */
export function parseXml(reply: string): Result<Element, NotXml> {
  if (reply.length > longest || reply.split('<', mostTags + 2).length > mostTags + 1)
    return notXml('tooLong', reply);
  // trimStart takes the byte order mark (U+FEFF) for white space, as ECMAScript has it.
  const text = reply.trimStart();
  if (text === '') return notXml('empty', text);
  if (doctype.test(text)) return notXml('doctype', text);
  const carriable = withoutForbidden(text).replace(declaration, ' ');
  const document = new DOMParser().parseFromString(carriable, 'text/xml');
  // Engines report a broken document inside a document: Chromium and WebKit somewhere in what they understood
  // until then, Firefox as the root.
  const broken = document.getElementsByTagNameNS('*', 'parsererror').length > 0;
  return broken || !isReadAlike(document, carriable)
    ? notXml('malformed', text)
    : { ok: true, value: document.documentElement };
}
