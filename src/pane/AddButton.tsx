import type { ReactElement, Ref } from 'react';
import { useStrings } from './StringsContext.ts';

export interface AddButtonProps {
  readonly ref?: Ref<HTMLButtonElement>;
  /** Absent while nothing can be added yet. */
  readonly add: (() => void) | undefined;
}

/** Opens the form for a call's id. src/taskpane.html shows the same before any script has run. */
export function AddButton({ ref, add }: AddButtonProps): ReactElement {
  const strings = useStrings();
  return (
    <button ref={ref} type="button" className="button subtle add" disabled={!add} onClick={add}>
      {strings.addCall}
    </button>
  );
}
