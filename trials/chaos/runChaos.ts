import type { Page } from '@playwright/test';
import { pinned as scenario } from '../../sandbox/scenarios/outlook/pinned.ts';
import { closePanes } from './actions/closePanes.ts';
import { calmDown } from './calmDown.ts';
import { createChaosExchange } from './createChaosExchange.ts';
import { createChaosNetwork, numberHeader } from './createChaosNetwork.ts';
import { createExchangeTime } from './createExchangeTime.ts';
import { createRandom } from './createRandom.ts';
import { createStage } from './createStage.ts';
import { createTally } from './createTally.ts';
import type { Tally } from './createTally.ts';
import { chooseDelay, chooseExchangeFault } from './chooseExchangeFault.ts';
import { findBrokenPromises } from './findBrokenPromises.ts';
import { hashOf } from './hashOf.ts';
import { openPanes } from './openPanes.ts';
import { installChannel } from './page/installChannel.ts';
import { installProbe } from './page/installProbe.ts';
import { installVirtualTime } from './page/installVirtualTime.ts';
import { observe } from './page/observe.ts';
import type { Run } from './Run.ts';
import { takeStep } from './takeStep.ts';
import { watchHeap } from './watchHeap.ts';
import { calm } from './Weather.ts';

/** How long and how. */
export interface ChaosOptions {
  readonly steps: number;
  readonly seed: number;
}

const start = Date.UTC(2026, 2, 3, 9);

/** Steps from one quiet hour, when everything must come right again, to the next. */
const roundLength = 30;
const warmUp = 10;

/** Outlook keeps the ribbon's page as long as its message is open, or has none: that is no memory which grows. */
async function leaveRibbon({ stage }: Run): Promise<void> {
  await stage.page.evaluate(() => {
    window.sandbox?.select(undefined);
    window.sandbox?.select(window.sandbox.world.scenario.messages[0]?.id);
  });
  await stage.advance(9_000);
}

/** Drives the built pane through the real office.js while everything around it misbehaves. */
export async function runChaos(page: Page, { steps, seed }: ChaosOptions): Promise<Tally> {
  const tally = createTally(page);
  const time = createExchangeTime(start);
  let step = 0;
  const exchange = createChaosExchange(time, seed, (operation, request) => {
    // Dice of its own: when a request arrives, and which of two goes first, depends on the machine.
    const random = createRandom(seed, step, hashOf(request));
    if (!random.chance(network.weather.exchange)) return undefined;
    const reply = chooseExchangeFault(random, operation);
    const later = chooseDelay(random, reply);
    tally.spoilt(`Exchange: ${reply.kind}${later > 0 ? ', late' : ''}`);
    return { reply, later };
  });
  const network = await createChaosNetwork(page.context(), time, exchange, calm);
  const stage = createStage(page, time, network);
  const run: Run = {
    stage,
    exchange,
    network,
    random: createRandom(seed, 0),
    seen: [],
    presses: new Map(),
    aimed: new Set(),
    letGo: new Set(),
    delivered: new Set(),
    clockSetAt: -Infinity,
    patient: false,
    hangUpPresses: 0,
    ribbonPresses: 0,
  };
  const check = async (): Promise<void> => {
    run.seen = await page.evaluate(observe);
    for (const violation of await findBrokenPromises(run)) tally.broken(violation);
  };

  await page.addInitScript(installVirtualTime, start);
  await page.addInitScript(installChannel);
  await page.addInitScript(installProbe, numberHeader);
  await page.goto(`/?scenario=${scenario.id}`);
  await openPanes(run, 2);
  const heap = await watchHeap(page);
  for (step = 1; step <= steps; step += 1) {
    run.random = createRandom(seed, step);
    run.patient = Math.ceil(step / roundLength) % 2 === 0;
    if (run.patient && step % roundLength === 1) await closePanes(run, 2);
    const what = await takeStep(run, tally);
    await check();
    tally.stepped(step, what, run);
    const inRound = step % roundLength;
    if (inRound !== 0 && inRound !== warmUp && step !== steps) continue;
    for (const violation of await calmDown(run)) tally.broken(violation);
    await check();
    if (!run.patient) continue;
    await leaveRibbon(run);
    if (inRound === warmUp) await heap.warm();
    else tally.grew(await heap.growth());
  }
  tally.finish(run);
  return tally;
}
