import type { WorldView } from '../server/protocol.ts';
import type { Mailbox } from './Mailbox.ts';

/** The page and the pane share a processor here: what just happened is drawn after the pane has drawn it. */
const pause = 100;

/** Keeps the page's picture of the world up to date, from the server's events. */
export function followWorld({ world }: Mailbox): void {
  const source = new EventSource('/sandbox/events');
  let latest: string | undefined;
  const draw = (): void => {
    if (latest !== undefined) world.set(JSON.parse(latest) as WorldView);
    latest = undefined;
  };
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    if (latest === undefined) setTimeout(draw, pause);
    latest = data;
  });
}
