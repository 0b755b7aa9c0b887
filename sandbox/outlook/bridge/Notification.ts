/** What an add-in has put on the message that is open (Mailbox 1.3). */
export interface Notification {
  /** The add-in's own name for it: one of each is shown. */
  readonly key: string;
  readonly type: 'informationalMessage' | 'progressIndicator' | 'errorMessage';
  readonly message: string;
  /** A resource of the manifest. */
  readonly icon?: string;
}

/** By the number that office.js sends. */
const types = ['informationalMessage', 'progressIndicator', 'errorMessage'] as const;

/** office.js lets no longer one through. */
const longest = 150;

/** @returns the notification in the parameters of replaceAsync; undefined where Outlook would not take it */
export function readNotification(parameters: unknown): Notification | undefined {
  const { key, type, message, icon } = parameters as {
    readonly key?: unknown;
    readonly type?: unknown;
    readonly message?: unknown;
    readonly icon?: unknown;
  };
  const name = typeof type === 'number' ? types[type] : undefined;
  if (typeof key !== 'string' || typeof message !== 'string' || !name) return undefined;
  if (message === '' || message.length > longest) return undefined;
  return { key, type: name, message, ...(typeof icon === 'string' ? { icon } : {}) };
}
