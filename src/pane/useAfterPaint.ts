import { useEffect, useState } from 'react';
import { nextPaint } from '../browser/nextPaint.ts';

/** @returns the value as it was before the last paint: for what may come a frame after the list somebody waits for */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    let isLatest = true;
    void nextPaint().then(() => {
      if (isLatest) setPainted(value);
    });
    return () => {
      isLatest = false;
    };
  }, [value]);
  return painted;
}
