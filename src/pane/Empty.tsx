import type { ReactElement, ReactNode } from 'react';
import { Lamp } from './Lamp.tsx';

/** What stands where the calls will be. src/taskpane.html shows the same before any script has run. */
export function Empty({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <p className="empty">
      <Lamp />
      {children}
    </p>
  );
}
