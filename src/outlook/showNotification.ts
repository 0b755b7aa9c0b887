import type { Notification } from '../ribbon/Notification.ts';

/** Each replaces the one before it: never more than one of ours is on a message. */
const key = 'activeCalls';

/** A resource of the manifest, in its images. */
const icon = 'icon16';

function detailsOf({ kind, text: message }: Notification): Office.NotificationMessageDetails {
  const { ItemNotificationMessageType: types } = Office.MailboxEnums;
  switch (kind) {
    case 'progress':
      return { type: types.ProgressIndicator, message };
    case 'error':
      return { type: types.ErrorMessage, message };
    case 'information':
      // It goes by itself when another message is opened.
      return { type: types.InformationalMessage, message, icon, persistent: false };
  }
}

/**
 * Shows a notification on the message that is open in Outlook (Mailbox 1.3). Where none is open there is no place for it.
 *
 * @returns resolves when Outlook has answered, whatever it said. May never resolve; does not reject.
 */
export function showNotification(notification: Notification): Promise<void> {
  return new Promise((resolve) => {
    try {
      const item: Partial<Office.MessageRead> | null | undefined = Office.context.mailbox.item;
      if (!item?.notificationMessages) {
        resolve();
        return;
      }
      item.notificationMessages.replaceAsync(key, detailsOf(notification), () => {
        resolve();
      });
    } catch {
      // Of what can be shown nothing is left.
      resolve();
    }
  });
}
