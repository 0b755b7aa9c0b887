/** What is to be typed in which pane. */
export interface Typing {
  readonly pane: number;
  /** The field's label. */
  readonly label: string;
  readonly text: string;
}

/**
 * Types into a field as a person does; false if there is none. Self-contained, because it is sent to the browser as
 * text.
 */
export function type({ pane, label, text }: Typing): boolean {
  const page = document.querySelectorAll<HTMLIFrameElement>('.panes iframe')[pane]?.contentDocument;
  const labels = [...(page?.querySelectorAll('label') ?? [])];
  const field = labels.find(({ textContent }) => textContent === label)?.control;
  if (!field) return false;
  // React overhears a value that is only assigned.
  const prototype = Object.getPrototypeOf(field) as object;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}
