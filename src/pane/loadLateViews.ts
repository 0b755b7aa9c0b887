import type { AboutPanel } from './AboutPanel.tsx';
import type { Forms } from './Forms.tsx';

/** What is not needed for the list and for hanging up. */
interface LateViews {
  readonly AboutPanel: typeof AboutPanel;
  readonly Forms: typeof Forms;
}

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

async function load(): Promise<LateViews> {
  for (;;) {
    try {
      return await import('./lateViews.ts');
    } catch {
      await untilThereIsHope();
    }
  }
}

let loading: Promise<LateViews> | undefined;

/** Loads what comes after the list: once, and until it succeeds. */
export function loadLateViews(): Promise<LateViews> {
  return (loading ??= load());
}
