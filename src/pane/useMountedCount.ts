import { startTransition, useEffect, useState } from 'react';
import { firstRows } from './rows/firstRows.ts';

/** How many follow with each frame: so many that React and the browser stay far below 50 ms. */
const batch = 20;

/** @returns how many rows of a long list to show by now: the first at once, all of them some frames later */
export function useMountedCount(total: number): number {
  const [count, setCount] = useState(firstRows);
  useEffect(() => {
    if (count >= total) return;
    const frame = requestAnimationFrame(() => {
      startTransition(() => {
        setCount(count + batch);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [count, total]);
  return count;
}
