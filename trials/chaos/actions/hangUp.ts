import type { Run } from '../Run.ts';
import { pressButton } from './pressButton.ts';

/** Hangs any call up. */
export async function hangUp(run: Run): Promise<string | undefined> {
  const done = await pressButton('Hang up')(run);
  if (done !== undefined) run.hangUpPresses += 1;
  return done;
}
