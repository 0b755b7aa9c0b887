import type { Run } from '../Run.ts';

/** The laptop is closed for an hour. */
export async function sleep({ stage }: Run): Promise<string> {
  await stage.sleep(3_600_000);
  return 'sleep for an hour';
}
