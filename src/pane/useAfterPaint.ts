import { useEffect, useRef, useState } from 'react';
import { nextPaint } from '../browser/nextPaint.ts';

/**
 * @returns the value as it was at the last paint: for what may come a frame after the list somebody waits for. Values
 * that come faster than frames do not hold each other up, and the latest is what is shown in the end.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
    void nextPaint().then(() => {
      // Not this value: in a page that was hidden meanwhile a later one may have come before it.
      setPainted(() => latest.current);
    });
  }, [value]);
  return painted;
}
