import { chromium } from '@playwright/test';
import { findBrowser } from '../../../tools/browser.mjs';
import { xmlParsers } from '../../../tools/xmlParsers.mjs';
import { buildPage } from '../../../trials/fuzz/buildPage.mjs';
import type { read } from '../../../trials/fuzz/page.ts';
import type { Mutations } from '../../../trials/fuzz/readReplies.ts';
import { openEngine } from '../driver/openEngine.ts';
import type { EngineName } from '../driver/openEngine.ts';

/** What can read XML: Chromium with either of its parsers, or another engine. */
export type XmlReader = keyof typeof xmlParsers | EngineName;

declare global {
  /** What is built of trials/fuzz/page.ts. */
  var activeCallsFuzz: { readonly read: typeof read };
}

/** Runs in the page. Self-contained, because it is sent there as text. */
function readHere({ script, wanted }: { script: string; wanted: Mutations }): readonly string[] {
  const element = document.createElement('script');
  element.textContent = script;
  document.head.append(element);
  return activeCallsFuzz.read(wanted);
}

/** @returns what all readers make of each reply, as JSON, in an engine that is started for it */
export async function readIn(reader: XmlReader, wanted: Mutations): Promise<readonly string[]> {
  const script = await buildPage();
  if (reader === 'firefox' || reader === 'webkit') {
    const window = await openEngine(reader);
    const read = await window.run(readHere, { script, wanted });
    await window.close();
    return read;
  }
  const browser = await chromium.launch(findBrowser(xmlParsers[reader]));
  const read = await (await browser.newPage()).evaluate(readHere, { script, wanted });
  await browser.close();
  return read;
}
