import { server } from './server.ts';

/** So often in a row must nothing be under way: what one page posts to another is read in a turn of its own. */
const quietTurns = 4;

/** What Exchange took to answer since somebody began to let time pass, and is ahead of the pane by, in milliseconds. */
let ahead = 0;

/** A turn of the page's events. No timer, as tests stop those. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Waits until nothing is under way, and lets as much time pass at Exchange as it takes to answer. */
async function settle(inFlight: () => number): Promise<void> {
  for (let quiet = 0; quiet < quietTurns;) {
    await turn();
    if (inFlight() === 0) {
      quiet += 1;
    } else {
      ahead += (await server.answerAll()).passed;
      quiet = 0;
    }
  }
}

/**
 * Lets time pass at Exchange. What was asked before is answered before, and what comes of it has come when it resolves.
 * With none to pass, what comes is counted anew.
 * @param inFlight how many questions are under way
 */
export async function passTime(milliseconds: number, inFlight: () => number): Promise<void> {
  await settle(inFlight);
  if (milliseconds === 0) {
    ahead = 0;
    return;
  }
  const missing = Math.max(0, milliseconds - ahead);
  ahead = Math.max(0, ahead - milliseconds);
  await server.advance(missing);
  await settle(inFlight);
}
