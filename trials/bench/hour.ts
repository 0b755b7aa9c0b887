import type { CDPSession } from '@playwright/test';
import type { Budget } from './Budget.ts';
import { openVirtualPane } from './openVirtualPane.ts';
import { passTime } from './passTime.ts';
import { printTable } from './printTable.ts';
import { apart } from './Stage.ts';
import type { Stage } from './Stage.ts';

/** Seconds. Within ten minutes V8 has compiled what runs often (0.2 MB); after that the heap kept its size for hours. */
const warmUp = 600;
const hour = 3_600;

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize;
}

async function processorSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** What the passing of virtual time costs by itself, in seconds of processor a second. */
async function costOfBarePage(stage: Stage): Promise<number> {
  const { context, page, frame } = await openVirtualPane(apart(stage), 'five-calls', 'bare.html');
  const session = await context.newCDPSession(frame);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await passTime(page, warmUp);
  const before = await processorSeconds(session);
  await passTime(page, warmUp);
  const cost = (await processorSeconds(session)) - before;
  await context.close();
  return cost / warmUp;
}

/** An hour of following five calls, in virtual time; the processor's share is what the pane adds to a bare page. */
export async function benchHour(
  stage: Stage,
): Promise<{ growth: number; processor: number; budgets: Budget[] }> {
  const bare = await costOfBarePage(stage);
  const { context, page, frame } = await openVirtualPane(apart(stage), 'five-calls');
  const session = await context.newCDPSession(frame);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await passTime(page, warmUp);
  const [heapBefore, before] = [await heap(session), await processorSeconds(session)];
  await passTime(page, hour);
  const [heapAfter, after] = [await heap(session), await processorSeconds(session)];
  await context.close();
  const growth = (heapAfter / heapBefore - 1) * 100;
  const processor = ((after - before) / hour - bare) * 100;
  printTable('An hour of following five calls (virtual time)', [
    ['heap before MB', 'heap after MB', 'growth %', 'processor % of one core', 'a bare page %'],
    [
      (heapBefore / 1e6).toFixed(2),
      (heapAfter / 1e6).toFixed(2),
      growth.toFixed(1),
      processor.toFixed(2),
      (bare * 100).toFixed(2),
    ],
  ]);
  return {
    growth,
    processor,
    budgets: [
      { name: 'growth of memory in an hour', value: growth, limit: 5, unit: '%' },
      { name: 'processor while following five calls', value: processor, limit: 1, unit: '% of one core' },
    ],
  };
}
