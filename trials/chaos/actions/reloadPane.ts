import { letPanesStart } from '../openPanes.ts';
import type { Run } from '../Run.ts';
import { anyPane } from './anyPane.ts';
import { letUnsavedGo } from './closePanes.ts';
import { mayClosePanes } from './mayClosePanes.ts';

/** Loads one pane again, in its place. */
export async function reloadPane(run: Run): Promise<string | undefined> {
  if (!mayClosePanes(run)) return undefined;
  letUnsavedGo(run);
  await run.stage.page.evaluate((pane) => {
    const frame = document.querySelectorAll<HTMLIFrameElement>('.panes iframe')[pane]?.contentWindow;
    if (!frame) return;
    frame.isLeaving = true;
    frame.location.reload();
  }, anyPane(run));
  await letPanesStart(run.stage);
  return 'reload a pane';
}
