import type { MailboxSettings } from '../calls/memory/MailboxSettings.ts';

/** @returns Office's roamingSettings: 32 KB that the mailbox keeps for this add-in */
export function mailboxSettings(): MailboxSettings {
  const settings = Office.context.roamingSettings;
  return {
    get: (name) => settings.get(name) as unknown,
    set: (name, value) => {
      settings.set(name, value);
    },
    save: () =>
      new Promise((resolve) => {
        try {
          settings.saveAsync(({ status, error }) => {
            resolve(
              status === Office.AsyncResultStatus.Succeeded
                ? { ok: true, value: undefined }
                : { ok: false, failure: error.message },
            );
          });
        } catch (thrown) {
          resolve({ ok: false, failure: String(thrown) });
        }
      }),
  };
}
