import type { ActiveCall, EndedCall } from '../../calls/life/Call.ts';
import type { SelectedMessage } from '../../calls/place/SelectedMessage.ts';
import type { PaneState } from '../Views.ts';

/** @returns the latest call of a message that is listed as active */
export function ownCall(
  active: readonly ActiveCall[],
  message: SelectedMessage | undefined,
): ActiveCall | undefined {
  return message && active.findLast(({ about }) => about.itemId === message.itemId);
}

/** What the card of the open message shows. */
export type CardContent =
  /** This mailbox cannot play messages, for a reason that is said in its place. */
  | { readonly kind: 'closed' }
  /** A number can be typed, and the message be played. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'active'; readonly call: ActiveCall }
  | { readonly kind: 'over'; readonly call: EndedCall; readonly isFresh: boolean };

/** @returns whether messages can be played in this mailbox, as far as that is known */
export function canPlay({ calls: { unifiedMessaging } }: PaneState): boolean {
  return ['asking', 'unknown', 'enabled'].includes(unifiedMessaging.kind);
}

export function cardOf(state: PaneState): CardContent {
  const { calls, rows, message, choices } = state;
  const call = ownCall(calls.active, message);
  if (call) return { kind: 'active', call };
  const over = calls.recent.find(({ key }) => key === choices.followed);
  if (over) return { kind: 'over', call: over, isFresh: rows.some(({ key }) => key === over.key) };
  return { kind: canPlay(state) ? 'ready' : 'closed' };
}

/** @returns the numbers to choose from: those that were called before, the latest first, and the mailbox's own */
export function knownNumbers({ calls: { numbers, unifiedMessaging } }: PaneState): readonly string[] {
  const own = unifiedMessaging.kind === 'enabled' ? unifiedMessaging.dialString : '';
  const all = [...numbers.map(({ dialString }) => dialString), own];
  return [...new Set(all)].filter((number) => number !== '');
}

/** @returns the number that would be called: what was typed, else the last that was called, else the mailbox's own */
export function numberOf(state: PaneState, refused?: ActiveCall): string {
  return state.choices.typed ?? refused?.about.number ?? knownNumbers(state)[0] ?? '';
}
