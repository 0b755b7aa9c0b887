import { expect, test } from '@playwright/test';
import { runChaos } from './runChaos.ts';

/** A minute is so many steps, whatever the machine: the same seed takes the same decisions. */
const stepsPerMinute = 120;

const minutes = Number(process.env['CHAOS_MINUTES'] ?? 0.5);
const seed = Number(process.env['CHAOS_SEED'] ?? 1);

test(`keeps its promises for ${String(minutes)} minutes of chaos, seed ${String(seed)}`, async ({ page }) => {
  // On a machine with much else to do; a run that hangs says so by itself.
  test.setTimeout(minutes * 3_600_000);
  const started = Date.now();
  const tally = await runChaos(page, { steps: Math.round(minutes * stepsPerMinute), seed });
  console.log(
    `Chaos, seed ${String(seed)}, ${((Date.now() - started) / 1000).toFixed(0)} s:\n${tally.report()}`,
  );
  expect(tally.violations).toEqual([]);
});
