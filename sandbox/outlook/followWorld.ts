import type { WorldView } from '../server/protocol.ts';
import type { Mailbox } from './Mailbox.ts';

/** Keeps the page's picture of the world up to date, from the server's events. */
export function followWorld({ world }: Mailbox): void {
  const source = new EventSource('/sandbox/events');
  source.addEventListener('message', (event: MessageEvent<string>) => {
    world.set(JSON.parse(event.data) as WorldView);
  });
}
