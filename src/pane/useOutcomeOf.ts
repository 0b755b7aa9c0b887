import { useState } from 'react';
import type { PlaceOutcome } from '../calls/place/placeMessage.ts';

/**
 * What came of the last press belongs to the message that it was about, and so does its next step.
 *
 * @param itemId the message that is open
 * @returns what is to be said of it, and how to say what came of another press
 */
export function useOutcomeOf(
  itemId: string | undefined,
): readonly [PlaceOutcome | undefined, (outcome: PlaceOutcome | undefined) => void] {
  const [known, setKnown] = useState<{
    readonly itemId: string | undefined;
    readonly outcome?: PlaceOutcome;
  }>();
  return [
    known?.itemId === itemId ? known?.outcome : undefined,
    (outcome) => {
      setKnown(outcome && { itemId, outcome });
    },
  ];
}
