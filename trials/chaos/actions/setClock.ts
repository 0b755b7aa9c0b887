import type { Run } from '../Run.ts';

/** Sets the person's clock right, or wrong by up to ten hours. */
export async function setClock(run: Run): Promise<string> {
  const { stage, random } = run;
  const offset = random.pick([0, 60_000, -60_000, 3_600_000, -3_600_000, 36_000_000, -36_000_000]);
  await stage.page.evaluate((to) => window.pageTime?.setTimeOfDay(to), offset);
  run.clockSetAt = stage.time.now();
  return 'set the clock';
}
