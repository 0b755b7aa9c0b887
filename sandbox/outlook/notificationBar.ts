import type { Notification } from './bridge/Notification.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';
import type { Mailbox } from './Mailbox.ts';

/** What add-ins say about the open message, above it. */
export function notificationBar({ notifications }: Mailbox): HTMLElement {
  const list = element('ul', {
    class: 'notifications',
    'aria-label': 'Notifications',
    'aria-live': 'polite',
  });
  notifications.follow((shown) => {
    list.replaceChildren(...shown.map(row));
  });
  return list;
}

function row({ type, message, icon: picture }: Notification): HTMLElement {
  return element(
    'li',
    { class: type, 'data-icon': picture },
    type === 'progressIndicator' ? element('progress', { 'aria-label': 'In progress' }) : icon(icons[type]),
    // Each language has its own direction.
    element('span', { dir: 'auto', text: message }),
  );
}

const icons = { informationalMessage: 'phone', errorMessage: 'close' } as const;
