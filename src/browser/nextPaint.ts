/** One for all paints, made while office.js is on its way: making one takes a millisecond of the first frame with calls. */
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];

port1.onmessage = () => {
  for (const resolve of waiting.splice(0)) resolve();
};

function tellSoon(resolve: () => void): void {
  waiting.push(resolve);
  if (waiting.length === 1) port2.postMessage(undefined);
}

/** Resolves after the next frame has been painted; at once in a page that nobody sees, which paints none. */
export function nextPaint(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      // What is posted in a frame comes after its paint.
      tellSoon(resolve);
    });
  });
}

/** Resolves in a task of its own, after those that wait already, such as a press. */
export function nextTask(): Promise<void> {
  return new Promise(tellSoon);
}
