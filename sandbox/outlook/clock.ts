import type { Mailbox } from './Mailbox.ts';
import { element } from './element.ts';
import { server } from './server.ts';
import { clockTime } from './times.ts';

const steps: readonly (readonly [string, number])[] = [
  ['+10 s', 10_000],
  ['+1 min', 60_000],
];

/** Exchange's clock, and buttons that push it forward. */
export function clock(mailbox: Mailbox): HTMLElement {
  const time = element('time', { role: 'timer', 'aria-label': 'Time at Exchange' });
  let ahead = 0;
  const show = () => {
    time.textContent = clockTime(Date.now() + ahead);
  };
  mailbox.world.follow(({ now }) => {
    ahead = now - Date.now();
    show();
  });
  setInterval(show, 1000);
  return element(
    'section',
    { class: 'clock', 'aria-label': 'Clock' },
    element('span', { class: 'label', text: 'Clock' }),
    time,
    ...steps.map(([label, milliseconds]) =>
      element('button', {
        type: 'button',
        text: label,
        onclick: () => {
          void server.advance(milliseconds);
        },
      }),
    ),
  );
}
