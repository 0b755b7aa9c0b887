/** Which button is meant, in which pane. */
export interface ButtonWanted {
  readonly pane: number;
  /** The button's text. */
  readonly button: string;
  /** Which of several: counted round. */
  readonly which?: number;
  /** By keyboard: it gets the focus. */
  readonly focus?: boolean;
}

/** Where a button is in its pane, in CSS pixels. */
export interface ButtonPlace {
  readonly x: number;
  readonly y: number;
  /** The text of the call that it stands in; empty outside of calls. */
  readonly item: string;
  /** How that call is, in a word of the pane's own. */
  readonly tone?: string | undefined;
}

/**
 * Looks for a button as a person does, who scrolls to it. Undefined if there is none that can be pressed.
 * Self-contained, because it is sent to the browser as text.
 */
export function find({ pane, button, which = 0, focus = false }: ButtonWanted): ButtonPlace | undefined {
  const page = document.querySelectorAll<HTMLIFrameElement>('.panes iframe')[pane]?.contentDocument;
  if (!page) return undefined;
  const callOf = (element: Element): Pick<ButtonPlace, 'item' | 'tone'> => {
    const call = element.closest<HTMLElement>('[data-key]');
    return { item: call?.textContent ?? '', tone: call?.dataset['tone'] };
  };
  const buttons = [...page.querySelectorAll('button')].filter(
    ({ textContent, disabled, ariaDisabled }) =>
      textContent === button && !disabled && ariaDisabled !== 'true',
  );
  const chosen = buttons[which % Math.max(1, buttons.length)];
  if (!chosen) return undefined;
  chosen.scrollIntoView({ block: 'nearest' });
  if (focus) chosen.focus();
  const { left, top, width, height } = chosen.getBoundingClientRect();
  const x = left + width / 2;
  const y = top + height / 2;
  if (!chosen.contains(page.elementFromPoint(x, y))) return undefined;
  return { x, y, ...callOf(chosen) };
}
