import type { ReactElement } from 'react';

/** A receiver as it lies when a call is over; the style sheet lifts it where one is running. */
export function Handset(): ReactElement {
  return (
    <svg className="handset" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M1.5 11.2C1.5 6.7 5.6 5 10 5s8.5 1.7 8.5 6.2v1.3A1.5 1.5 0 0 1 17 14h-2.3a1.5 1.5 0 0 1-1.5-1.5v-1.8c-1.7-.7-4.7-.7-6.4 0v1.8A1.5 1.5 0 0 1 5.3 14H3a1.5 1.5 0 0 1-1.5-1.5z" />
    </svg>
  );
}

/** The sign beside a call. What it says is said in words as well. */
export function Lamp(): ReactElement {
  return (
    <span className="lamp" aria-hidden="true">
      <Handset />
    </span>
  );
}
