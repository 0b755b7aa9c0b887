// Letters beyond ASCII only where all editions of XML 1.0 have them: Firefox reads the fourth, which knows fewer.
const plainName = /^[\w:.À-ÖØ-öø-ÿ-]+$/;
// What libxml2 and WebKit take for a URI: no colon after a host, and none where no scheme can be; queries and escapes are
// left out, which no namespace of Exchange has. The first name is reserved.
const plainNamespace = /^(?!http:\/\/www\.w3\.org\/2000\/x|.*\/\/[^/]*:)(?=[a-z/]|[^:]*$)[\w:.~/-]*#?$/i;
const declarations = /\bxmlns[^\s=]*(?=\s*=)/g;
const plainTag = /^(?:!|\?[\w-]+[\s?]|(?:[^?>"']|"[^"]*"|'[^']*')*>)/;

/**
 * Engines differ about tags that nobody writes. Chromium's newer parser (xml-rs) alone takes a prefix that is declared
 * twice in one tag, or that stands for a reserved namespace, and < in a value; libxml2 and WebKit refuse a namespace that
 * is no URI; Firefox refuses names with characters that only the fifth edition of XML 1.0 allows. What one of them
 * refuses, all are to.
 *
 * @param document as this engine has read it
 * @param xml what it has read
 * @returns whether every other reads it, too
 */
export function isReadAlike(document: Document, xml: string): boolean {
  return (
    [...document.querySelectorAll('*')].every(
      ({ nodeName, attributes }) =>
        plainName.test(nodeName) &&
        [...attributes].every(
          ({ name, value }) =>
            plainName.test(name) && (!name.startsWith('xmlns') || plainNamespace.test(value)),
        ),
    ) &&
    xml
      .split('<')
      .slice(1)
      .every((tag) => {
        const declared = tag.match(declarations) ?? [];
        return plainTag.test(tag) && new Set(declared).size === declared.length;
      })
  );
}
