import type { ComponentType } from 'react';
import type { FormsProps } from './Forms.tsx';

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

/** Loads the forms, which come after the list, for React.lazy. Tries until it succeeds. */
export async function loadForms(): Promise<{ default: ComponentType<FormsProps> }> {
  for (;;) {
    try {
      const { Forms } = await import('./Forms.tsx');
      return { default: Forms };
    } catch {
      await untilThereIsHope();
    }
  }
}
