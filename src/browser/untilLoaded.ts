/** Resolves when there may be a connection again: the network came back, or somebody looks at the pane again. */
function untilThereIsHope(): Promise<void> {
  return new Promise((resolve) => {
    const hope = (): void => {
      removeEventListener('online', hope);
      document.removeEventListener('visibilitychange', hope);
      resolve();
    };
    addEventListener('online', hope);
    document.addEventListener('visibilitychange', hope);
  });
}

/** Loads a part of the pane, as often as it takes: again whenever there may be a connection. */
export async function untilLoaded<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load();
    } catch {
      await untilThereIsHope();
    }
  }
}
