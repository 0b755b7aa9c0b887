import type { LineCall } from '../exchange/Exchange.ts';
import type { PhoneMove } from '../server/protocol.ts';
import type { Mailbox } from './Mailbox.ts';
import { element } from './element.ts';
import { icon } from './icons.ts';
import { server } from './server.ts';

/** The telephone that Exchange rings. */
export function phone(mailbox: Mailbox): HTMLElement {
  const calls = element('ul', { 'aria-label': 'Calls on the phone' });
  const quiet = element('p', { class: 'quiet-phone', text: 'Nobody is calling.' });
  const place = element(
    'section',
    { class: 'phone', 'aria-label': 'Phone' },
    element('h2', {}, icon('phone'), 'Phone'),
    quiet,
    calls,
  );
  let shown = '';
  mailbox.world.follow((world) => {
    const running = world.calls.filter((call) => call.state !== 'Disconnected' && call.state !== 'Idle');
    // Buttons are replaced only when something has changed, so that the focus stays where it was.
    const state = JSON.stringify(running.map(({ id, state, ringing }) => [id, state, ringing]));
    if (state === shown) return;
    shown = state;
    quiet.hidden = running.length > 0;
    place.classList.toggle(
      'rings',
      running.some(({ ringing }) => ringing),
    );
    calls.replaceChildren(...running.map(callRow));
  });
  return place;
}

function callRow(call: LineCall): HTMLElement {
  const moves: readonly (readonly [string, PhoneMove['do']])[] = call.ringing
    ? [
        ['Pick up', 'pickUp'],
        ['Refuse', 'refuse'],
      ]
    : call.state === 'Connecting' || call.state === 'Alerted'
      ? []
      : [['Put down', 'putDown']];
  return element(
    'li',
    { 'data-call': call.id },
    element('span', { class: 'number', text: call.dialString }),
    element('span', { class: 'state', text: stateInWords(call) }),
    element('span', { class: 'moves' }, ...moves.map(([label, move]) => moveButton(label, move, call.id))),
  );
}

function moveButton(label: string, move: PhoneMove['do'], id: string): HTMLElement {
  return element('button', {
    type: 'button',
    class: move,
    text: label,
    onclick: () => {
      void server.phone({ id, do: move });
    },
  });
}

function stateInWords({ state, ringing }: LineCall): string {
  if (ringing) return 'Ringing';
  return { Connecting: 'Dialling', Alerted: 'Dialling', Connected: 'Talking' }[state as string] ?? state;
}
