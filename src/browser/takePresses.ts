/** What Outlook hands to a function that a button of the ribbon calls, as far as it matters here. */
export interface RibbonEvent {
  /** Tells Outlook that the press has been carried out. */
  completed(): void;
}

/** By the names that the manifest gives their functions. */
type Button = 'hangUp' | 'playOnPhone';

declare global {
  interface Window {
    /** Of public/ribbon-presses.js, which keeps the presses until they can be carried out. */
    carryOutPresses?(carryOut: (button: Button, event: RibbonEvent) => void): void;
  }
}

/** From now on each press on the ribbon comes here, those included that were made before. */
export function takePresses(carryOut: (button: Button, event: RibbonEvent) => void): void {
  window.carryOutPresses?.(carryOut);
}
