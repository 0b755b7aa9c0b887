import { openOutlook, openPaneFrame } from './Stage.ts';
import type { OpenPane, OpenPaneOptions, Stage } from './Stage.ts';
import { passTime } from './passTime.ts';

/** A pane whose time passes only by `passTime`. */
export async function openVirtualPane(
  stage: Stage,
  scenario: string,
  file: OpenPaneOptions['file'] = 'taskpane.html',
): Promise<OpenPane> {
  const context = await stage.browser.newContext({ ignoreHTTPSErrors: true });
  await context.clock.install();
  const page = await openOutlook(stage, context, { file, scenario });
  const frame = await openPaneFrame(stage, page);
  const complete = frame.getByRole('button', {
    name: file === 'bare.html' ? 'Hang up' : 'For support',
    disabled: false,
  });
  // office.js waits for its parts with timers, so that time has to pass while it boots.
  while ((await complete.count()) === 0) await passTime(page, 1);
  return { context, page, frame };
}
