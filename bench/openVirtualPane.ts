import { openOutlook, openPaneFrame } from './Stage.ts';
import type { OpenPane, Stage } from './Stage.ts';
import { passTime } from './passTime.ts';

/** A pane whose time passes only by `passTime`. */
export async function openVirtualPane(stage: Stage, scenario: string): Promise<OpenPane> {
  const context = await stage.browser.newContext({ ignoreHTTPSErrors: true });
  await context.clock.install();
  const page = await openOutlook(stage, context, { file: 'taskpane.html', scenario });
  const frame = await openPaneFrame(stage, page);
  const usable = frame.locator('.pane [role="status"]').first();
  // office.js waits for its parts with timers, so that time has to pass while it boots.
  while (!(await usable.isVisible())) await passTime(page, 1);
  return { context, page, frame };
}
