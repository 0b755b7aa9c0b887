import type { Clock } from '../../transport/Clock.ts';
import type { Lanes } from '../../transport/createLanes.ts';
import { createMailboxSaver } from './createMailboxSaver.ts';
import type { MailboxSettings } from './MailboxSettings.ts';
import { mergeRemembered } from './mergeRemembered.ts';
import type { Mirror } from './Mirror.ts';
import { parseRemembered } from './parseRemembered.ts';
import { nothingRemembered } from './Remembered.ts';
import type { Remembered } from './Remembered.ts';
import { writeRemembered, writeRememberedWithin } from './writeRemembered.ts';

const settingName = 'activeCalls';
const asideName = 'activeCallsAside';

/** A mailbox keeps 32 KB for an add-in; what was kept aside, and Office's own marks, need some of it. */
const mailboxLimit = 28_000;
const asideLimit = 3_000;

/** Where the latest state is kept. */
export type MemoryState = 'mailbox' | 'browser' | 'nowhere';

export interface MemoryParts {
  readonly settings: MailboxSettings;
  readonly mirror: Mirror;
  readonly lanes: Lanes;
  readonly clock: Clock;
  stateChanged(state: MemoryState): void;
}

/** What outlives the pane: in the mailbox, and at once in the browser. */
export interface Memory {
  /** What the mailbox and the browser remember, brought together. */
  load(): Remembered;
  /**
   * Keeps what is to be remembered, together with what other panes keep: in the browser before this returns, in the
   * mailbox when the promise resolves, or later where saving failed.
   */
  keep(remembered: Remembered): Promise<void>;
  /** Listens to other panes of the same mailbox in the same browser. */
  listen(listener: (remembered: Remembered) => void): void;
}

export function createMemory(parts: MemoryParts): Memory {
  const { settings, mirror, lanes, clock } = parts;
  let mirrored = true;
  const saver = createMailboxSaver({
    settings,
    settingName,
    lanes,
    clock,
    saved: (isSaved) => {
      parts.stateChanged(isSaved ? 'mailbox' : mirrored ? 'browser' : 'nowhere');
    },
  });

  /** A value that this version cannot read as a whole is copied, never overwritten without a trace. */
  function keepAside(stored: unknown): void {
    const text = typeof stored === 'string' ? stored : JSON.stringify(stored);
    mirror.write(`aside-${String(clock.now())}`, text);
    if (text.length <= asideLimit && settings.get(asideName) === undefined) settings.set(asideName, text);
  }

  function read(stored: unknown): Remembered {
    const parsed = parseRemembered(stored);
    if (parsed.kind === 'nothing') return nothingRemembered;
    if (parsed.kind !== 'read') keepAside(stored);
    return parsed.remembered;
  }

  return {
    load: () => mergeRemembered(read(settings.get(settingName)), read(mirror.read(settingName))),
    async keep(remembered) {
      const all = mergeRemembered(remembered, read(mirror.read(settingName)));
      const text = writeRemembered(all);
      mirrored = mirror.write(settingName, text);
      mirror.tell(text);
      await saver.save(writeRememberedWithin(all, mailboxLimit));
    },
    listen(listener) {
      mirror.listen((text) => {
        listener(read(text));
      });
    },
  };
}
