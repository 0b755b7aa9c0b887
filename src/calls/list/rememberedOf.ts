import type { CallList } from './CallList.ts';
import type { Remembered } from '../memory/Remembered.ts';

/** What of the list is to outlive the pane. Calls without an id cannot be found again. */
export function rememberedOf(list: CallList): Remembered {
  return {
    live: list.active.flatMap((call) =>
      call.kind === 'live' ? [{ id: call.id, about: call.about, since: call.since }] : [],
    ),
    recent: list.recent.map(({ id, about, since, endedAt, ending }) => ({
      id,
      about,
      since,
      endedAt,
      ending,
    })),
    numbers: list.numbers,
    clearedAt: list.clearedAt,
  };
}
