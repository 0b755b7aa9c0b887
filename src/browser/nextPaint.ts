/** One for all paints, made while office.js is on its way: making one takes a millisecond of the first frame with calls. */
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];

port1.onmessage = () => {
  for (const resolve of waiting.splice(0)) resolve();
};

/** Resolves after the next frame has been painted; at once in a page that nobody sees, which paints none. */
export function nextPaint(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      waiting.push(resolve);
      // What is posted in a frame comes after its paint.
      if (waiting.length === 1) port2.postMessage(undefined);
    });
  });
}
