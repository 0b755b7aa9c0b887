/** What is to be pressed in which pane. */
export interface Press {
  readonly pane: number;
  /** The button's text. */
  readonly button: string;
  /** Which of several: counted round. */
  readonly which?: number;
  /** A selector of what it is in. */
  readonly inside?: string;
}

/**
 * Presses a button as a person does. Returns the text of the call that it stands in, empty outside of calls; undefined
 * if there is none that can be pressed. Self-contained, because it is sent to the browser as text.
 */
export function press({ pane, button, which = 0, inside = 'body' }: Press): string | undefined {
  const frames = document.querySelectorAll<HTMLIFrameElement>('.panes iframe');
  const page = frames[pane]?.contentDocument;
  if (!page) return undefined;
  const buttons = [...page.querySelectorAll<HTMLButtonElement>(`${inside} button`)].filter(
    ({ textContent, disabled, ariaDisabled }) =>
      textContent === button && !disabled && ariaDisabled !== 'true',
  );
  const chosen = buttons[which % Math.max(1, buttons.length)];
  if (!chosen) return undefined;
  const item = chosen.closest('[data-key]')?.textContent ?? '';
  chosen.click();
  return item;
}
