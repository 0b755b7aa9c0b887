import type { BrowserContext, Page } from '@playwright/test';
import type { Budget } from './Budget.ts';
import { printTable } from './printTable.ts';
import type { Stage } from './Stage.ts';
import { median, withSpread } from './statistics.ts';
import { tellRequests } from './tellRequests.ts';

declare global {
  interface Window {
    /** When office.js last wrote a question to Exchange, in milliseconds since 1970. */
    askedAt?: number;
  }
}

const subjects = { bare: 'bare-commands.html', ribbon: 'commands.html' } as const;
type Subject = keyof typeof subjects;
const names = Object.keys(subjects) as Subject[];

const circumstances = ['cold', 'warm'] as const;
type Circumstance = (typeof circumstances)[number];

/** As many times a bare function file's own time as the ribbon may take. */
const most = 1.5;

/** Runs in every frame before anything else: the host page hears when the page of the ribbon asks. */
function noteQuestions(): void {
  addEventListener('asked', () => {
    if (window !== top) top?.postMessage({ askedAt: performance.timeOrigin + performance.now() }, '*');
  });
  if (window === top)
    addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const askedAt = (data as { readonly askedAt?: number } | null)?.askedAt;
      if (askedAt !== undefined) window.askedAt ??= askedAt;
    });
}

/** @returns how long it took from the press to the question, in milliseconds */
async function press(page: Page): Promise<number> {
  return page.evaluate(async () => {
    delete window.askedAt;
    const pressedAt = performance.timeOrigin + performance.now();
    window.sandbox?.pressRibbon('playOnPhone');
    const asked = (): number => window.askedAt ?? 0;
    while (asked() === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    const took = asked() - pressedAt;
    while ((window.sandbox?.openPresses ?? 0) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    return took;
  });
}

/** The page of the ribbon is loaded with the press, and no pane is open: with nothing cached, or pressed before. */
async function measure(
  stage: Stage,
  context: BrowserContext,
  subject: Subject,
  circumstance: Circumstance,
): Promise<number> {
  await context.addInitScript(tellRequests);
  await context.addInitScript(noteQuestions);
  const page = await context.newPage();
  const commands = encodeURIComponent(`${stage.pane}${subjects[subject]}`);
  await page.goto(`${stage.outlook}?scenario=ribbon-loaded-anew&commands=${commands}`);
  await page.getByRole('list', { name: 'Messages' }).getByRole('button').first().click();
  const first = await press(page);
  if (circumstance === 'cold') return first;
  await page.getByRole('list', { name: 'Messages' }).getByRole('button').nth(1).click();
  return press(page);
}

/** How soon a press on the ribbon reaches makeEwsRequestAsync, beside a function file that does nothing else. */
export async function benchRibbon(
  stage: Stage,
  rounds: number,
): Promise<{ readonly times: unknown; readonly budgets: Budget[] }> {
  const rows = [['', 'bare ms', 'ribbon ms', 'x bare']];
  const budgets: Budget[] = [];
  const all: Record<string, unknown> = {};
  for (const circumstance of circumstances) {
    const times: Record<Subject, number[]> = { bare: [], ribbon: [] };
    for (let round = -1; round < rounds; round += 1) {
      for (const subject of names) {
        const context = await stage.browser.newContext({ ignoreHTTPSErrors: true });
        const took = await measure(stage, context, subject, circumstance);
        await context.close();
        // The first round warms up, as with the loads.
        if (round >= 0) times[subject].push(took);
      }
    }
    const ratio = median(times.ribbon) / median(times.bare);
    all[circumstance] = times;
    rows.push([circumstance, withSpread(times.bare), withSpread(times.ribbon), ratio.toFixed(2)]);
    budgets.push({
      name: `press on the ribbon to request, ${circumstance}`,
      value: ratio,
      limit: most,
      unit: 'x bare',
    });
  }
  printTable(
    `From the press on the ribbon to the request: ${String(rounds)} each, median (middle half)`,
    rows,
  );
  return { times: all, budgets };
}
