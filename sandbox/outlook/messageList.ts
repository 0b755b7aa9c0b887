import type { Message } from '../scenarios/Scenario.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';
import { isMissedCall, isVoiceMessage, type Mailbox } from './Mailbox.ts';
import { shortTime } from './times.ts';

/** The list of messages. Arrow keys move through it; Esc, or a click beside the messages, leaves none open. */
export function messageList(mailbox: Mailbox): HTMLElement {
  const list = element('ul', { 'aria-label': 'Messages', class: 'messages' });
  const deselect = () => {
    mailbox.selected.set(undefined);
  };
  const place = element(
    'nav',
    {
      class: 'message-list',
      'aria-label': 'Inbox',
      onclick: (event: MouseEvent) => {
        if (!(event.target as Element).closest('button')) deselect();
      },
      onkeydown: (event: KeyboardEvent) => {
        if (event.key === 'Escape') deselect();
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        moveBy(list, step);
      },
    },
    element('h2', { text: 'Inbox' }),
    list,
  );
  let shown: readonly Message[] = [];
  mailbox.world.follow(({ scenario }) => {
    if (scenario.messages === shown) return;
    // Every change of the world brings an equal list anew; the focus must not be lost over that.
    if (JSON.stringify(scenario.messages) !== JSON.stringify(shown)) {
      list.replaceChildren(...scenario.messages.map((message) => row(message, mailbox)));
      mark(list, mailbox.selected.get());
    }
    shown = scenario.messages;
  });
  mailbox.selected.follow((id) => {
    mark(list, id);
  });
  return place;
}

function row(message: Message, mailbox: Mailbox): HTMLElement {
  const kind = isVoiceMessage(message) ? 'Voice message' : isMissedCall(message) ? 'Missed call' : undefined;
  const glyph = icon(kind === 'Voice message' ? 'phone' : kind ? 'missed' : 'envelope');
  return element(
    'li',
    {},
    element(
      'button',
      {
        type: 'button',
        class: 'message',
        'data-id': message.id,
        onclick: () => {
          mailbox.selected.set(message.id);
        },
      },
      element('span', { class: 'glyph' }, glyph),
      element('span', { class: 'sender', text: message.from.displayName }),
      element('time', { datetime: message.received, text: shortTime(message.received) }),
      element('span', { class: 'subject', text: message.subject }),
      element('span', { class: 'preview', text: kind ?? firstWords(message.body) }),
    ),
  );
}

function mark(list: HTMLElement, id: string | undefined): void {
  for (const button of list.querySelectorAll('button')) {
    if (button.dataset['id'] === id) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
}

function moveBy(list: HTMLElement, step: number): void {
  const buttons = [...list.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = buttons[Math.min(buttons.length - 1, Math.max(0, at + step))];
  next?.focus();
  next?.click();
}

function firstWords(body: string): string {
  return body.replace(/\s+/g, ' ').slice(0, 90);
}
