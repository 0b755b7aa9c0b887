import { ask } from './ask.ts';

/** IIS compresses what is asked for often: by default twice in ten seconds. */
const times = 3;

/** Whether a file comes as it is to a browser that reads gzip, even when it is asked for again. */
export async function comesUncompressed(address: string): Promise<boolean> {
  for (let time = 0; time < times; time++) {
    const answer = await ask(address, { 'Accept-Encoding': 'gzip' }).catch(() => undefined);
    // What does not come at all is told by other checks.
    if (answer === undefined || answer.headers['content-encoding'] !== undefined) return false;
  }
  return true;
}
