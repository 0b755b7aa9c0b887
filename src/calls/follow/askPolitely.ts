import type { Ask } from '../../ews/Ask.ts';
import { backOffOf } from '../../faults/backOffOf.ts';

/**
 * @param ask how Exchange is asked
 * @param beQuiet told for how many milliseconds Exchange wants to be left alone, whatever it was asked
 */
export function askPolitely(ask: Ask, beQuiet: (milliseconds: number) => void): Ask {
  return async (...question) => {
    const answer = await ask(...question);
    const isFault = answer.kind !== 'unwanted' && answer.kind !== 'success';
    const backOff = isFault ? backOffOf(answer) : undefined;
    if (backOff !== undefined) beQuiet(backOff);
    return answer;
  };
}
