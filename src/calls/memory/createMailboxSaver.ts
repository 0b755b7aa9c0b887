import { abandonedAfter } from '../../abandonedAfter.ts';
import type { Clock } from '../../transport/Clock.ts';
import type { Lanes } from '../../transport/createLanes.ts';
import type { MailboxSettings } from './MailboxSettings.ts';

/** Who waits for something to be saved waits this long, in milliseconds. */
const patience = 10_000;

const firstPause = 2_000;
const longestPause = 60_000;

export interface MailboxSaver {
  /**
   * Saves the present text, and again until it is saved. Resolves when it is or when the first try failed; after
   * ten seconds at the latest, whatever else is still being saved.
   */
  save(): Promise<void>;
}

export interface MailboxSaverParts {
  readonly settings: MailboxSettings;
  readonly settingName: string;
  readonly lanes: Lanes;
  readonly clock: Clock;
  /** What is to be saved now. Asked when a save goes out, so that a retry takes along what others have added. */
  text(): string;
  /** Told whether the present text is in the mailbox. */
  saved(isSaved: boolean): void;
}

/** Saves one setting: one save at a time, always the present text, again and again with growing pauses after failures. */
export function createMailboxSaver(parts: MailboxSaverParts): MailboxSaver {
  const { settings, settingName, lanes, clock } = parts;
  let inMailbox: string | undefined;
  let busy = false;
  let failures = 0;
  let cancelRetry = (): void => undefined;
  let waiting: (() => void)[] = [];

  function takeWaiting(): readonly (() => void)[] {
    const taken = waiting;
    waiting = [];
    return taken;
  }

  function retryLater(): void {
    const pause = Math.min(firstPause * 2 ** failures, longestPause);
    failures += 1;
    cancelRetry();
    cancelRetry = clock.after(pause, saveLatest);
  }

  function saveLatest(): void {
    cancelRetry();
    if (busy) return;
    if (parts.text() === inMailbox) {
      parts.saved(true);
      for (const goOn of takeWaiting()) goOn();
      return;
    }
    busy = true;
    lanes.run('save', saveNow);
  }

  function saveNow(): Promise<unknown> {
    const text = parts.text();
    const covered = takeWaiting();
    let settled = false;
    const finish = (isSaved: boolean): void => {
      const isLate = settled;
      settled = true;
      stopHolding();
      // An answer that comes after the save was given up still says what is in the mailbox.
      if (isSaved) inMailbox = text;
      else if (!isLate) parts.saved(false);
      if (!isLate) busy = false;
      for (const goOn of covered) goOn();
      if (isSaved) {
        failures = 0;
        saveLatest();
      } else if (!isLate) retryLater();
    };
    const stopHolding = clock.after(abandonedAfter, () => {
      finish(false);
    });
    settings.set(settingName, text);
    const saving = settings.save();
    void saving.then(({ ok }) => {
      finish(ok);
    });
    return saving;
  }

  return {
    save: () =>
      new Promise((resolve) => {
        const stopWaiting = clock.after(patience, () => {
          parts.saved(false);
          resolve();
        });
        waiting.push(() => {
          stopWaiting();
          resolve();
        });
        saveLatest();
      }),
  };
}
