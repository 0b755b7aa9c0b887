import type { Result } from '../../Result.ts';

/** What the mailbox keeps for the add-in, 32 KB in all: Office's roamingSettings. */
export interface MailboxSettings {
  get(name: string): unknown;
  /** Takes effect with the next `save`. */
  set(name: string, value: string): void;
  /** Writes everything at once: the last writer wins. May never resolve; does not reject. */
  save(): Promise<Result<undefined, string>>;
}
