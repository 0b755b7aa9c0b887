import type { Clock } from '../../transport/Clock.ts';
import type { Lanes } from '../../transport/createLanes.ts';
import { createMailboxSaver } from './createMailboxSaver.ts';
import { isSameRemembered } from './isSameRemembered.ts';
import type { MailboxSettings } from './MailboxSettings.ts';
import { mergeRemembered } from './mergeRemembered.ts';
import type { Mirror } from './Mirror.ts';
import { parseRemembered } from './parseRemembered.ts';
import { nothingRemembered, withoutStale } from './Remembered.ts';
import type { Remembered } from './Remembered.ts';
import { storedSize } from './storedSize.ts';
import { writeRemembered, writeRememberedWithin } from './writeRemembered.ts';

const settingName = 'activeCalls';
const asideName = 'activeCallsAside';

/** A mailbox keeps 32 KB for an add-in; what was kept aside, and Office's own marks, need some of it. */
const mailboxLimit = 28_000;
const asideLimit = 3_000;

/** How many values that could not be read the browser keeps. */
const asideCount = 10;

/** How long after opening the mailbox gets what only the browser has, in milliseconds. */
const settling = 300;

/** Where the latest state is kept. */
export type MemoryState = 'mailbox' | 'browser' | 'nowhere';

export interface MemoryParts {
  readonly settings: MailboxSettings;
  readonly mirror: Pick<Mirror, 'read' | 'write' | 'tell'>;
  readonly lanes: Lanes;
  readonly clock: Clock;
  stateChanged(state: MemoryState): void;
}

/** What outlives the pane: in the mailbox, and at once in the browser. */
export interface Memory {
  /** What the mailbox and the browser remember, brought together. What only the browser has, the mailbox gets. */
  load(): Remembered;
  /** Keeps what is to be remembered in the browser, together with what other panes keep, before this returns. */
  note(remembered: Remembered): void;
  /** The same, and in the mailbox when the promise resolves, or later where saving failed. */
  keep(remembered: Remembered): Promise<void>;
  /** Takes note of what another pane of the same mailbox keeps. */
  hear(remembered: Remembered): void;
}

/** What only a mailbox remembers may have gone on since: a call that was wanted then may have been sent. */
function asLastSaved(remembered: Remembered, mirrored: Remembered): Remembered {
  const sure = new Set(mirrored.placing.map(({ key }) => key));
  return {
    ...remembered,
    placing: remembered.placing.map((call) =>
      call.state === 'wanted' && !sure.has(call.key) ? { ...call, state: 'sent' } : call,
    ),
  };
}

export function createMemory(parts: MemoryParts): Memory {
  const { settings, mirror, lanes, clock } = parts;
  let mirrored = true;
  /** All that this pane was told to keep or heard of, for browsers that keep nothing themselves. */
  let known = nothingRemembered;
  /** What the browser held when it and `known` were last the same: with many calls, reading it again costs. */
  let agreed: { readonly text: string; readonly remembered: Remembered } | undefined;
  /** The last text for the mailbox, and what it was made of. */
  let written: { readonly text: string; readonly remembered: Remembered } | undefined;
  const saver = createMailboxSaver({
    settings,
    settingName,
    lanes,
    clock,
    text: mailboxText,
    saved: (isSaved) => {
      parts.stateChanged(isSaved ? 'mailbox' : mirrored ? 'browser' : 'nowhere');
    },
  });

  /** A value that this version cannot read as a whole is copied, never overwritten without a trace. */
  function keepAside(stored: unknown): void {
    const text = typeof stored === 'string' ? stored : JSON.stringify(stored);
    const names = Array.from({ length: asideCount }, (_, index) => `aside-${String(index + 1)}`);
    const name = names.find((one) => [undefined, text].includes(mirror.read(one)));
    if (name !== undefined) mirror.write(name, text);
    if (storedSize(text) <= asideLimit && settings.get(asideName) === undefined)
      settings.set(asideName, text);
  }

  function read(stored: unknown): Remembered {
    const { kind, remembered } = parseRemembered(stored);
    if (kind === 'damaged' || kind === 'future') keepAside(stored);
    return remembered;
  }

  function withMirror(): Remembered {
    const stored = mirror.read(settingName);
    const isAgreed = agreed?.remembered === known && agreed.text === stored;
    return isAgreed ? known : mergeRemembered(known, read(stored));
  }

  function mailboxText(): string {
    const remembered = withMirror();
    if (written?.remembered !== remembered)
      written = { remembered, text: writeRememberedWithin(remembered, mailboxLimit) };
    return written.text;
  }

  function isInMailbox(stored: unknown): boolean {
    const { kind, remembered } = parseRemembered(stored);
    // What this version cannot read as a whole stays until there is something new to save.
    if (kind === 'damaged' || kind === 'future') return true;
    const text = mailboxText();
    if (text === stored) return true;
    const wanted = parseRemembered(text);
    return isSameRemembered(wanted.remembered, remembered);
  }

  function note(remembered: Remembered): void {
    known = withoutStale(mergeRemembered(remembered, withMirror()), clock.now(), remembered.placing);
    const text = writeRemembered(known);
    mirrored = mirror.write(settingName, text);
    agreed = mirrored ? { text, remembered: known } : undefined;
    mirror.tell(text);
  }

  return {
    load() {
      const stored = settings.get(settingName);
      const inBrowser = read(mirror.read(settingName));
      known = mergeRemembered(asLastSaved(read(stored), inBrowser), inBrowser);
      known = withoutStale(known, clock.now());
      // Not now, when somebody waits for the list.
      clock.after(settling, () => {
        if (!isInMailbox(stored)) void saver.save();
      });
      return known;
    },
    note,
    keep(remembered) {
      note(remembered);
      return saver.save();
    },
    hear(remembered) {
      known = mergeRemembered(known, remembered);
    },
  };
}
