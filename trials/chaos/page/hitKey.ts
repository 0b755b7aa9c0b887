/** A key goes down, is repeated because it is held, or comes up. */
export interface KeyStroke {
  readonly pane: number;
  readonly stroke: 'down' | 'again' | 'up';
}

/**
 * Enter, on whatever has the focus, with what a browser does then unless it is kept from it. Returns whether it
 * pressed a button as it went down. Self-contained, because it is sent to the browser as text.
 */
export function hitKey({ pane, stroke }: KeyStroke): boolean {
  const { contentDocument: page, contentWindow } =
    document.querySelectorAll<HTMLIFrameElement>('.panes iframe')[pane] ?? {};
  const view = contentWindow as (Window & typeof globalThis) | null | undefined;
  const target = page?.activeElement;
  if (!target || !view) return false;
  const say = (type: string): boolean =>
    target.dispatchEvent(
      new view.KeyboardEvent(type, {
        ...{ key: 'Enter', code: 'Enter', repeat: stroke === 'again' },
        ...{ bubbles: true, cancelable: true, composed: true },
      }),
    );
  const press = (): boolean => {
    // In a field Enter presses the button that sends its form.
    const pressed = target instanceof view.HTMLInputElement ? target.form?.querySelector('button') : target;
    if (!(pressed instanceof view.HTMLButtonElement) || pressed.disabled) return false;
    pressed.click();
    return true;
  };
  if (stroke === 'up') return !say('keyup');
  return say('keydown') && say('keypress') && press();
}
