import type { Clock } from '../../transport/Clock.ts';
import type { Mirror } from './Mirror.ts';
import { parseRemembered } from './parseRemembered.ts';
import type { Remembered } from './Remembered.ts';

/** Within this long a pane that is open has answered, in milliseconds. */
const answerTime = 1_000;

/** How long its answer holds. */
const vouchTime = 20_000;

const question = '{"asksWhoPlaces":true}';

export interface PaneTalkParts {
  readonly mirror: Pick<Mirror, 'tell' | 'listen'>;
  readonly clock: Clock;
  /** The keys of the calls that this pane itself is placing. */
  placing(): readonly string[];
  told(remembered: Remembered): void;
  /** Nobody who is open is placing this call, and nobody will hear what becomes of it. */
  abandoned(key: string): void;
}

/** What the panes of one mailbox in one browser tell each other. An earlier pane understands the memories alone. */
export interface PaneTalk {
  /** Watches over calls that this pane did not place: until they are told to be abandoned. Safe to call again. */
  watch(keys: readonly string[]): void;
}

function readVouched(text: string): readonly unknown[] | undefined {
  if (!text.startsWith('{"places":')) return undefined;
  try {
    const { places } = JSON.parse(text) as { readonly places: unknown };
    return Array.isArray(places) ? (places as unknown[]) : undefined;
  } catch {
    return undefined;
  }
}

/** Listens to other panes of the same mailbox in the same browser, and answers them. */
export function createPaneTalk({ mirror, clock, placing, told, abandoned }: PaneTalkParts): PaneTalk {
  const watched = new Map<string, () => void>();

  function ask(key: string): void {
    mirror.tell(question);
    const cancel = clock.after(answerTime, () => {
      watched.delete(key);
      abandoned(key);
    });
    watched.set(key, cancel);
  }

  function vouch(key: string): void {
    watched.get(key)?.();
    const cancel = clock.after(vouchTime, () => {
      ask(key);
    });
    watched.set(key, cancel);
  }

  mirror.listen((text) => {
    if (text === question) {
      const keys = placing();
      if (keys.length > 0) mirror.tell(JSON.stringify({ places: keys }));
      return;
    }
    const vouched = readVouched(text);
    if (vouched) {
      for (const key of vouched) if (typeof key === 'string' && watched.has(key)) vouch(key);
      return;
    }
    told(parseRemembered(text).remembered);
  });

  return {
    watch(keys) {
      for (const key of keys) if (!watched.has(key)) ask(key);
    },
  };
}
