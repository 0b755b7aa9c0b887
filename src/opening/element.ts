/** Attributes by name; one that is undefined is left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * Makes an element of the page.
 *
 * @param content elements, and texts: as text, never as markup
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(attribute, value);
  made.append(...content);
  return made;
}
