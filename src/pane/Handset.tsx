import type { ReactElement } from 'react';
import { handsetPath } from './handsetPath.ts';

/** The receiver on a button and in a lamp. */
export function Handset(): ReactElement {
  return (
    <svg className="handset" viewBox="0 0 20 20" aria-hidden="true">
      <path d={handsetPath} />
    </svg>
  );
}
