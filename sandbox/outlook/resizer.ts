import { element } from './element.ts';

const narrowest = 240;
const widest = 900;
const keyStep = 16;

/** A handle at the left edge of a pane that changes its width: drag it, or use the arrow keys. */
export function resizer(firstWidth: number, setWidth: (pixels: number) => void): HTMLElement {
  let width = firstWidth;
  const change = (pixels: number) => {
    width = Math.min(widest, Math.max(narrowest, Math.round(pixels)));
    handle.setAttribute('aria-valuenow', String(width));
    setWidth(width);
  };
  const handle = element('div', {
    class: 'resizer',
    role: 'separator',
    tabindex: 0,
    'aria-label': 'Width of the pane',
    'aria-orientation': 'vertical',
    'aria-valuemin': narrowest,
    'aria-valuemax': widest,
    onkeydown: (event: KeyboardEvent) => {
      const step = { ArrowLeft: keyStep, ArrowRight: -keyStep }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      change(width + step);
    },
    // The capture keeps the drag alive over the iframe, which would swallow the pointer otherwise.
    onpointerdown: (event: PointerEvent) => {
      handle.setPointerCapture(event.pointerId);
    },
    onpointermove: (event: PointerEvent) => {
      if (handle.hasPointerCapture(event.pointerId)) change(width - event.movementX);
    },
  });
  change(firstWidth);
  return handle;
}
