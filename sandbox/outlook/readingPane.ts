import { element } from './element.ts';
import { icon } from './icons.ts';
import { isVoiceMessage, openMessage, type Mailbox } from './Mailbox.ts';
import { notificationBar } from './notificationBar.ts';
import { ribbonButtons, type Ribbon } from './ribbon.ts';
import { longTime } from './times.ts';

/** The open message, and above it the commands of the add-in, and what it says. */
export function readingPane(mailbox: Mailbox, ribbon: Ribbon, openPane: () => void): HTMLElement {
  const place = element('main', { class: 'reading-pane', 'aria-label': 'Reading pane' });
  const activeCalls = element(
    'button',
    { type: 'button', class: 'command', onclick: openPane },
    icon('phone'),
    'Active calls',
  );
  const deselect = element('button', {
    type: 'button',
    class: 'quiet',
    text: 'Deselect',
    onclick: () => {
      mailbox.selected.set(undefined);
    },
  });
  const functions = ribbonButtons.map((button) =>
    element(
      'button',
      {
        type: 'button',
        class: 'function',
        onclick: () => {
          ribbon.press(button);
        },
      },
      icon(button.icon),
      button.label,
    ),
  );
  const notifications = notificationBar(mailbox);
  mailbox.selected.follow(() => {
    const message = openMessage(mailbox);
    if (!message) {
      place.replaceChildren(element('p', { class: 'nothing', text: 'Select an item to read.' }));
      return;
    }
    const { displayName, emailAddress } = message.from;
    const article = element(
      'article',
      {},
      element(
        'div',
        { class: 'commands', role: 'toolbar', 'aria-label': 'Message' },
        activeCalls,
        ...(ribbon.hasButtons() ? functions : []),
        deselect,
      ),
      notifications,
      element('h1', { text: message.subject }),
      element(
        'div',
        { class: 'from' },
        element('span', { class: 'portrait', 'aria-hidden': 'true', text: initials(displayName) }),
        element('span', { class: 'name', text: displayName }),
        element('span', { class: 'address', text: emailAddress }),
        element('time', { datetime: message.received, text: longTime(message.received) }),
      ),
      isVoiceMessage(message) ? element('p', { class: 'voice' }, icon('phone'), 'Voice message') : undefined,
      ...message.body.split(/\n{2,}/).map((text) => element('p', { text })),
    );
    place.replaceChildren(article);
  });
  return place;
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
