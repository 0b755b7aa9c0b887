import type { ReactElement } from 'react';
import { Handset } from './Handset.tsx';

/** The sign beside a call: its shape, colour and motion tell again what the words tell. */
export function Lamp(): ReactElement {
  return (
    <span className="lamp" aria-hidden="true">
      <Handset />
    </span>
  );
}
