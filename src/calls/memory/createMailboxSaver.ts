import type { Clock } from '../../transport/Clock.ts';
import type { Lanes } from '../../transport/createLanes.ts';
import type { MailboxSettings } from './MailboxSettings.ts';

/** A save that has not been answered by then counts as failed for now, in milliseconds. */
const patience = 10_000;

/** Outlook gives a request up after 65 s without telling: then the next save may go out. */
const abandoned = 65_000;

const firstPause = 2_000;
const longestPause = 60_000;

export interface MailboxSaver {
  /** Saves this text, and again until it is saved. Resolves with whether the first try succeeded. */
  save(text: string): Promise<boolean>;
}

export interface MailboxSaverParts {
  readonly settings: MailboxSettings;
  readonly settingName: string;
  readonly lanes: Lanes;
  readonly clock: Clock;
  /** Told whether the latest text is in the mailbox. */
  saved(isSaved: boolean): void;
}

/** Saves one setting: one save at a time, always the latest text, again and again with growing pauses after failures. */
export function createMailboxSaver(parts: MailboxSaverParts): MailboxSaver {
  const { settings, settingName, lanes, clock } = parts;
  let latest: string | undefined;
  let inMailbox: string | undefined;
  let busy = false;
  let failures = 0;
  let cancelRetry = (): void => undefined;
  let waiting: ((isSaved: boolean) => void)[] = [];

  function tellWaiting(isSaved: boolean, told: readonly ((isSaved: boolean) => void)[]): void {
    waiting = waiting.filter((resolve) => !told.includes(resolve));
    for (const resolve of told) resolve(isSaved);
  }

  function retryLater(): void {
    const pause = Math.min(firstPause * 2 ** failures, longestPause);
    failures += 1;
    cancelRetry();
    cancelRetry = clock.after(pause, saveLatest);
  }

  function saveLatest(): void {
    cancelRetry();
    if (busy || latest === undefined || latest === inMailbox) return;
    busy = true;
    lanes.run('save', saveNow);
  }

  function saveNow(): Promise<unknown> {
    const text = latest ?? '';
    const told = waiting;
    let settled = false;
    const settle = (isSaved: boolean): void => {
      tellWaiting(isSaved, told);
      parts.saved(isSaved);
    };
    const finish = (isSaved: boolean): void => {
      // An answer that comes after the save was given up still says what is in the mailbox.
      if (isSaved) inMailbox = text;
      stopWaiting();
      settle(isSaved && text === latest);
      if (settled) return;
      settled = true;
      stopHolding();
      busy = false;
      if (isSaved) {
        failures = 0;
        saveLatest();
      } else retryLater();
    };
    const stopWaiting = clock.after(patience, () => {
      settle(false);
    });
    const stopHolding = clock.after(abandoned, () => {
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
    save: (text) =>
      new Promise((resolve) => {
        latest = text;
        if (text === inMailbox) {
          resolve(true);
          return;
        }
        waiting.push(resolve);
        saveLatest();
      }),
  };
}
