import { setVisibility } from '../page/setVisibility.ts';
import type { Run } from '../Run.ts';

/** Another tab covers the panes, or they are seen again. */
export async function coverPanes({ stage, random }: Run): Promise<string> {
  const state = random.pick<'hidden' | 'visible'>(['hidden', 'visible', 'visible']);
  await stage.page.evaluate(setVisibility, state);
  return `panes ${state}`;
}
