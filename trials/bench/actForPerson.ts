import type { Purpose } from './subjects.ts';

/** Where to press, in CSS pixels of the page. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What a person sees in a page, and does there. */
export interface Person {
  /** Whether there are as many buttons as they came for, of whatever name: costs next to nothing. */
  isWorthALook(): boolean;
  /** Whether all that they came for is there, and may be used. */
  isServed(): boolean;
  /** Whether all of it lies open before them: to be asked after a paint, before which nobody knows of some rows. */
  isReached(): boolean;
  /** Whether the view that comes last can be seen; true where there is none. */
  isComplete(): boolean;
  /** Types what is to be typed. Resolves with whether the button can be pressed then. */
  prepare(): Promise<boolean>;
  /** Presses, as a screen reader does. */
  press(): void;
  spot(): Spot | undefined;
}

declare global {
  interface Window {
    person?: Person;
  }
}

/** Runs in every frame before anything else. It knows the page by accessible names alone. */
export function actForPerson({ purpose, turn }: { readonly purpose: Purpose; readonly turn: number }): void {
  const { button: pattern, count, typed, shown = '', last } = purpose;
  const anyButton = 'button, [role="button"]';
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;

  const named = <Kind extends HTMLElement>(kind: string, name: string): Kind[] =>
    [...document.querySelectorAll<Kind>(kind)].filter((element) => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const words = element.getAttribute('aria-label') ?? (label ?? element).textContent;
      return new RegExp(name).test(words.trim()) && element.checkVisibility({ opacityProperty: true });
    });
  const centre = (element: Element): Spot => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const isReached = (element: Element): boolean => {
    const { x, y } = centre(element);
    return element.contains(document.elementFromPoint(x, y));
  };
  const isEnabled = (element: Element): boolean => !element.matches(':disabled, [aria-disabled="true"]');
  const field = (): HTMLInputElement | undefined =>
    typed && named<HTMLInputElement>('input', `^${typed.field}$`)[0];
  const buttons = (): HTMLElement[] => named(anyButton, pattern);
  const inView = (all = buttons()): HTMLElement[] => all.filter((button) => centre(button).y < innerHeight);
  const chosen = (): HTMLElement | undefined => {
    const all = inView();
    return all[turn % all.length];
  };

  window.person = {
    isWorthALook: () => document.querySelectorAll(anyButton).length >= count,
    isServed() {
      // To look takes the page's time: no more often than it must be.
      const all = buttons();
      if (all.length < count) return false;
      const near = inView(all);
      // A button may wait for what is typed.
      const isReady = near.length > 0 && (typed ? field() !== undefined : near.every(isEnabled));
      return isReady && (shown === '' || document.body.innerText.includes(shown));
    },
    isReached: () => [...inView(), field()].every((element) => !element || isReached(element)),
    isComplete: () => last === undefined || named('button', `^${last}$`).length > 0,
    async prepare() {
      const input = field();
      if (typed && input && input.value !== typed.text) {
        setValue?.call(input, typed.text);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        // Nobody types and presses in one task.
        await new Promise((resolve) => setTimeout(resolve));
      }
      const button = chosen();
      return button !== undefined && isEnabled(button);
    },
    press() {
      chosen()?.click();
    },
    spot() {
      const button = chosen();
      return button && centre(button);
    },
  };
}
