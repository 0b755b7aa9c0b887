import { startTransition, useEffect, useState } from 'react';

/** @returns whether the first views have been painted, so that what is not needed to hang up can follow */
export function useLater(): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    startTransition(() => {
      setLater(true);
    });
  }, []);
  return isLater;
}
