/** Selects what is in the field that has the focus. Self-contained, because it is sent to the browser as text. */
export function selectAll({ pane }: { readonly pane?: number }): void {
  const page = pane === undefined ? document : document.querySelectorAll('iframe')[pane]?.contentDocument;
  const field = page?.activeElement;
  if (!field || !('select' in field)) throw new Error('No field has the focus.');
  (field as HTMLInputElement).select();
}
