import { openPanes } from '../openPanes.ts';
import type { Run } from '../Run.ts';
import { letUnsavedGo } from './closePanes.ts';
import { mayClosePanes } from './mayClosePanes.ts';
import { selectMessage } from './selectMessage.ts';

/** Loads the whole page again and opens one pane or two. */
export async function reloadOutlook(run: Run): Promise<string | undefined> {
  if (!mayClosePanes(run)) return undefined;
  letUnsavedGo(run);
  const { page } = run.stage;
  await page.evaluate(() => {
    sessionStorage.setItem('page-time', String(window.pageTime?.now));
    sessionStorage.setItem('page-requests', String(window.pageProbe?.requests));
  });
  await page.reload();
  await openPanes(run, run.random.integer(1, 2));
  await selectMessage(run);
  return 'reload Outlook';
}
