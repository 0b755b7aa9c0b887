import { toPhoneCallId } from '../../ews/PhoneCallId.ts';
import type { PhoneCallId } from '../../ews/PhoneCallId.ts';
import type { CallList } from './CallList.ts';
import { toLiveCall } from '../life/toLiveCall.ts';

/** @returns the id that somebody typed, white space around it forgiven; or why it is none */
export function readTypedId(text: string): { readonly id: PhoneCallId } | 'empty' | 'notCarriable' {
  const trimmed = text.trim();
  if (trimmed === '') return 'empty';
  const id = toPhoneCallId(trimmed);
  return id ? { id } : 'notCarriable';
}

export function hasActive(list: CallList, id: PhoneCallId): boolean {
  return list.active.some((call) => 'id' in call && call.id === id);
}

/** Lists a call by its id. One that was over is followed anew, and known again by what it was about. */
export function withAdded(list: CallList, id: PhoneCallId, key: string, now: number): CallList {
  const ended = list.recent.find((call) => call.id === id);
  const forgotten = list.forgotten.find(({ name }) => name === id);
  // It must begin after it ended, or merging with what another pane knows would take it for over.
  const since = Math.max(now, (ended?.endedAt ?? 0) + 1, (forgotten?.at ?? 0) + 1);
  const about = ended?.about ?? {};
  return {
    ...list,
    active: [...list.active, toLiveCall({ key, id, about, since, unconfirmed: true })],
    recent: list.recent.filter((call) => call !== ended),
  };
}
