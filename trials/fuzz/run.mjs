// @ts-check
/*
 * npm run fuzz -- --replies 1000000 --seed 1
 *
 * Reads mutated replies in a real browser engine, and ends with 1 if a reader throws, takes longer than 50 ms, or takes
 * something for a success that it was not. A seed repeats its run; --first N starts with the reply of that number,
 * and --parser libxml2 or xml-rs reads with that one of Chromium's two XML parsers.
 */
import { availableParallelism } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../tools/browser.mjs';
import { xmlParsers } from '../../tools/xmlParsers.mjs';
import { buildPage } from './buildPage.mjs';
import { addFigures, noFigures, table } from './figures.mjs';

/**
 * @typedef {import('./Figures.ts').Figures} Figures
 * @typedef {import('./fuzzReplies.ts').Part} Part
 * @typedef {{ activeCallsFuzz: typeof import('./page.ts') }} FuzzPage
 */

const { values } = parseArgs({
  options: {
    replies: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
    parser: { type: 'string' },
  },
});
const parser = Object.entries(xmlParsers).find(([name]) => name === values.parser);
if (values.parser !== undefined && !parser)
  throw new Error(`There is no parser ${values.parser}, only ${Object.keys(xmlParsers).join(' and ')}.`);
const seed = Number(values.seed);
const first = Number(values.first);
const end = first + Number(values.replies);

const partSize = 2000;
/** A part takes seconds. One that takes this long will never end, and would otherwise be waited for in vain. */
const patience = 300_000;
/** What is printed of many violations. */
const mostShown = 20;

const browser = await chromium.launch(parser ? findBrowser(parser[1]) : findBrowser());
const script = await buildPage();
let figures = noFigures;
let next = first;

/** @returns {Promise<void>} */
async function work() {
  // Each in a context of its own has a process of its own.
  const page = await (await browser.newContext({ offline: true })).newPage();
  await page.addScriptTag({ content: script });
  while (next < end) {
    /** @type {Part} */
    const part = { seed, from: next, to: Math.min(end, next + partSize) };
    next = part.to;
    const reading = page.evaluate(
      (asked) => /** @type {FuzzPage} */ (/** @type {unknown} */ (globalThis)).activeCallsFuzz.fuzz(asked),
      part,
    );
    const hang = setTimeout(patience, undefined, { ref: false }).then(() => {
      throw new Error(`A reply from ${part.from} to ${part.to - 1} of seed ${seed} hangs its reader.`);
    });
    const read = await Promise.race([reading, hang]);
    // Told at once: should the run not come to its end, they are known nevertheless.
    for (const violation of read.violations.slice(0, Math.max(0, mostShown - figures.violations.length)))
      console.log(violation);
    figures = addFigures(figures, read);
    if (Math.floor(figures.replies / 100_000) > Math.floor((figures.replies - part.to + part.from) / 100_000))
      console.log(`${figures.replies} of ${end - first} replies, ${figures.violations.length} violations`);
  }
}

const started = Date.now();
try {
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
} finally {
  await browser.close();
}
const seconds = (Date.now() - started) / 1000;
const readBy = `Chromium ${browser.version()}${parser ? ` with ${parser[0]}` : ''}`;
console.log(`\n${table(figures, { seed, seconds, browser: readBy })}`);
process.exitCode = figures.violations.length > 0 ? 1 : 0;
