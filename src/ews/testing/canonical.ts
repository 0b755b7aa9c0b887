/** What an element says, without prefixes, declarations and indentation: equal where the XML is equal. */
export function canonical(element: Element): unknown {
  const name = `{${element.namespaceURI ?? ''}}${element.localName}`;
  const attributes = [...element.attributes]
    .filter(({ name: attribute }) => !/^xmlns(:|$)/.test(attribute))
    .map(({ name: attribute, value }) => `${attribute}=${value}`)
    .sort();
  const content = element.childElementCount > 0 ? [...element.children].map(canonical) : element.textContent;
  return [name, attributes, content];
}
