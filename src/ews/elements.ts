/** Whether an element has this namespace, with either scheme: the documentation's replies show `https://`. */
export function isNamed(element: Element, namespace: string, localName: string): boolean {
  if (element.localName !== localName) return false;
  const { namespaceURI } = element;
  return namespaceURI === namespace || namespaceURI === namespace.replace('http:', 'https:');
}

/** The first child element of that name. */
export function child(parent: Element, namespace: string, localName: string): Element | undefined {
  // Going through `children`, a list that is made for it each time, took a seventh of the whole reading more.
  for (let element = parent.firstElementChild; element; element = element.nextElementSibling)
    if (isNamed(element, namespace, localName)) return element;
  return undefined;
}

/** The text of the first child element of that name; undefined where there is no such child. */
export function childText(parent: Element, namespace: string, localName: string): string | undefined {
  return child(parent, namespace, localName)?.textContent.trim();
}
