import type { Browser, BrowserContext, Frame, Page } from '@playwright/test';

/** What every measurement needs. */
export interface Stage {
  readonly browser: Browser;
  /** The sandbox's host page. */
  readonly outlook: string;
  /** The folder that holds the pane, and the bare page beside it. */
  readonly pane: string;
  /** The same in a process of its own. */
  readonly paneApart: string;
}

/** For what is measured in the pane alone, without the sandbox's host page beside it. */
export function apart(stage: Stage): Stage {
  return { ...stage, pane: stage.paneApart };
}

/** A page of the sandbox's Outlook with an open pane. */
export interface OpenPane {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly frame: Frame;
}

export interface OpenPaneOptions {
  readonly file: 'taskpane.html' | 'bare.html';
  readonly scenario: string;
  /** Run in every frame before anything else. */
  readonly beforehand?: readonly (() => void)[];
}

/** What a browser leaves of the small screens (1366 x 768) that slow machines have. The pane is 320 pixels wide in it. */
const smallScreen = { width: 1366, height: 625 };

/** @returns the host page, with a message open and no pane yet */
export async function openOutlook(
  stage: Stage,
  context: BrowserContext,
  { file, scenario }: Pick<OpenPaneOptions, 'file' | 'scenario'>,
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(smallScreen);
  const pane = encodeURIComponent(`${stage.pane}${file}`);
  await page.goto(`${stage.outlook}?scenario=${scenario}&pane=${pane}`);
  await page.getByRole('list', { name: 'Messages' }).getByRole('button').first().click();
  return page;
}

/** From one frame of a screen to the next, in milliseconds. */
const frameTime = 1_000 / 60;

/**
 * Clicks the ribbon's button, as people do at any time between two frames: Playwright's own click comes just after one,
 * and all that is painted later then comes in the same steps.
 *
 * @returns the pane's frame
 */
export async function openPaneFrame(stage: Stage, page: Page): Promise<Frame> {
  const framed = page.waitForEvent('framenavigated', (frame) => frame.url().startsWith(stage.pane));
  await page.getByRole('button', { name: 'Active calls' }).hover();
  await page.waitForTimeout(Math.random() * frameTime);
  await page.mouse.down();
  await page.mouse.up();
  return framed;
}

/** A pane in a browser context of its own. */
export async function openPane(stage: Stage, options: OpenPaneOptions): Promise<OpenPane> {
  const context = await stage.browser.newContext({ ignoreHTTPSErrors: true });
  for (const script of options.beforehand ?? []) await context.addInitScript(script);
  const page = await openOutlook(stage, context, options);
  const frame = await openPaneFrame(stage, page);
  return { context, page, frame };
}
