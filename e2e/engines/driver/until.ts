import { setTimeout } from 'node:timers/promises';

/** So long is something waited for that must come, in milliseconds: a busy machine takes its time. */
const patience = 60_000;
/** From one look to the next. */
const pause = 200;

/**
 * Looks again and again, until what is seen is as it should be.
 * @param what is waited for, in words
 * @returns what was seen; rejects with what was seen last, if it never comes
 */
export async function until<Seen>(
  what: string,
  look: () => Promise<Seen>,
  isSo: (seen: Seen) => boolean,
): Promise<Seen> {
  const started = performance.now();
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (performance.now() - started > patience)
      throw new Error(`It was waited in vain for ${what}: ${JSON.stringify(seen)}`);
    await setTimeout(pause);
  }
}
