import type { SelectedMessage } from '../../calls/place/SelectedMessage.ts';
import type { Strings } from '../../strings/Strings.ts';
import { inCard } from '../Views.ts';
import type { PaneState } from '../Views.ts';
import { numberOf } from './cardOf.ts';

/** @returns what is wrong with the number that somebody has just wanted to call from the card, without asking anybody */
export function problemOf(
  state: PaneState,
  message: SelectedMessage | undefined,
  strings: Strings,
): string | undefined {
  const { pressed } = state.choices;
  if (pressed?.at !== inCard || pressed.itemId !== message?.itemId) return undefined;
  switch (pressed.outcome.kind) {
    case 'empty':
      // The mailbox's own number may have come since.
      return numberOf(state).trim() === '' ? strings.numberMissing : undefined;
    case 'notCarriable':
      return strings.numberNotCarriable;
    default:
      return undefined;
  }
}
