// @ts-check
import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tools/browser.mjs';
import { xmlParsers } from '../../tools/xmlParsers.mjs';
import { buildPage } from './buildPage.mjs';
import { addFigures, noFigures, table } from './figures.mjs';

/**
 * @typedef {import('./Figures.ts').Figures} Figures
 * @typedef {import('./fuzzReplies.ts').Part} Part
 * @typedef {{ readonly seed: number, readonly first: number, readonly end: number, next: number, figures: Figures }} Run
 * @typedef {{ activeCallsFuzz: typeof import('./page.ts') }} FuzzPage
 */

const partSize = 2000;
/** A part takes seconds. One that takes this long will never end, and would otherwise be waited for in vain. */
const patience = 300_000;
/** What is printed of many violations. */
const mostShown = 20;
/** How many replies are read from one line about it to the next. */
const toldEvery = 100_000;

/**
 * Reads the next replies in a page of its own, until there are none left.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} script
 * @param {Run} run
 */
async function work(browser, script, run) {
  // Each in a context of its own has a process of its own.
  const page = await (await browser.newContext({ offline: true })).newPage();
  await page.addScriptTag({ content: script });
  const { seed, first, end } = run;
  while (run.next < end) {
    /** @type {Part} */
    const part = { seed, from: run.next, to: Math.min(end, run.next + partSize) };
    run.next = part.to;
    const reading = page.evaluate(
      (asked) => /** @type {FuzzPage} */ (/** @type {unknown} */ (globalThis)).activeCallsFuzz.fuzz(asked),
      part,
    );
    const hang = setTimeout(patience, undefined, { ref: false }).then(() => {
      throw new Error(`A reply from ${part.from} to ${part.to - 1} of seed ${seed} hangs its reader.`);
    });
    const read = await Promise.race([reading, hang]);
    const before = run.figures;
    // Told at once: should the run not come to its end, they are known nevertheless.
    for (const violation of read.violations.slice(0, Math.max(0, mostShown - before.violations.length)))
      console.log(violation);
    run.figures = addFigures(before, read);
    const { replies, violations } = run.figures;
    if (Math.floor(replies / toldEvery) > Math.floor(before.replies / toldEvery))
      console.log(`${replies} of ${end - first} replies, ${violations.length} violations`);
  }
}

/**
 * Reads mutated replies in a real browser engine. A seed repeats its run.
 * @param {import('../../tools/verbs/Verb.ts').VerbInput} input
 * @returns {Promise<number>} the exit status: 1 if a reader throws, takes longer than 50 ms, or takes something for a
 * success that it was not
 */
export async function fuzz({ number, option }) {
  const parser = option('parser');
  const seed = number('seed') ?? 1;
  const first = number('first') ?? 0;
  /** @type {Run} */
  const run = { seed, first, end: first + (number('replies') ?? 100_000), next: first, figures: noFigures };
  const started = Date.now();
  const browser = await chromium.launch(
    findBrowser(
      ...Object.entries(xmlParsers).flatMap(([name, argument]) => (name === parser ? [argument] : [])),
    ),
  );
  try {
    const script = await buildPage();
    const workers = Array.from({ length: Math.min(4, availableParallelism()) });
    await Promise.all(workers.map(() => work(browser, script, run)));
  } finally {
    await browser.close();
  }
  const seconds = (Date.now() - started) / 1000;
  const readBy = `Chromium ${browser.version()}${parser === undefined ? '' : ` with ${parser}`}`;
  console.log(`\n${table(run.figures, { seed, seconds, browser: readBy })}`);
  return run.figures.violations.length > 0 ? 1 : 0;
}
