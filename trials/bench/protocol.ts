import { chromium } from '@playwright/test';
import { findBrowser } from '../../tools/browser.mjs';
import { xmlParsers } from '../../tools/xmlParsers.mjs';
import type { disconnectPhoneCall as DisconnectPhoneCall } from '../../src/ews/disconnectPhoneCall.ts';
import type { PhoneCallId } from '../../src/ews/PhoneCallId.ts';
import type { Budget } from './Budget.ts';
import { bundleProtocol } from './bundleProtocol.ts';
import type { ProtocolScripts } from './bundleProtocol.ts';
import { installPeer } from './installPeer.ts';
import { printTable } from './printTable.ts';
import { median } from './statistics.ts';

declare global {
  interface Window {
    own?: { readonly disconnectPhoneCall: typeof DisconnectPhoneCall };
    peer?: { getItem(): Promise<string> };
  }
}

interface Times {
  readonly own: number[];
  readonly peer: number[];
}

/** Runs in the page: samples of one operation each, in milliseconds, the two subjects in turn. */
async function sample(): Promise<Times> {
  const { own, peer } = window;
  if (!own || !peer) throw new Error('The bundles are not loaded.');
  const reply =
    '<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header>' +
    '<h:ServerVersionInfo MajorVersion="15" MinorVersion="1" MajorBuildNumber="2507" MinorBuildNumber="6" ' +
    'xmlns:h="http://schemas.microsoft.com/exchange/services/2006/types"/></s:Header><s:Body>' +
    '<m:DisconnectPhoneCallResponse ResponseClass="Success" ' +
    'xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages"><m:ResponseCode>NoError</m:ResponseCode>' +
    '</m:DisconnectPhoneCallResponse></s:Body></s:Envelope>';
  // The clock of a browser is coarse, so each sample is the mean of many. The first ones are warm-up: until then V8
  // still compiles, and each new document still asks the system for memory.
  const [warmUp, samples, each] = [100, 100, 50];
  const times: Times = { own: [], peer: [] };
  for (let round = -warmUp; round < samples; round += 1) {
    const start = performance.now();
    for (let turn = 0; turn < each; turn += 1) {
      own.disconnectPhoneCall.request(`OWVl4NWb3N29t${String(turn)}` as PhoneCallId);
      if (own.disconnectPhoneCall.read(reply).kind !== 'success')
        throw new Error('Our own reply was not read.');
    }
    const middle = performance.now();
    for (let turn = 0; turn < each; turn += 1) await peer.getItem();
    if (round < 0) continue;
    times.own.push((middle - start) / each);
    times.peer.push((performance.now() - middle) / each);
  }
  return times;
}

type Parser = keyof typeof xmlParsers;

interface Medians {
  readonly parser: Parser;
  readonly own: number;
  readonly peer: number;
}

/**
 * In milliseconds. Four fifths of it are DOMParser's own time, of which xml-rs takes twice as much as libxml2: the
 * budget is what a pane needs in the Chromiums until 146, and twice that in the ones since.
 */
const limits: Readonly<Record<Parser, number>> = { libxml2: 0.1, 'xml-rs': 0.2 };

async function measure(parser: Parser, scripts: ProtocolScripts): Promise<Medians> {
  const browser = await chromium.launch(findBrowser(xmlParsers[parser]));
  const page = await browser.newPage();
  await page.addScriptTag({ content: scripts.own });
  await page.addScriptTag({ content: scripts.peer });
  const times = await page.evaluate(sample);
  await browser.close();
  return { parser, own: median(times.own), peer: median(times.peer) };
}

function budgetsOf({ parser, own, peer }: Medians): Budget[] {
  const name = `one DisconnectPhoneCall, ${parser}`;
  return [
    { name, value: own, limit: limits[parser], unit: 'ms' },
    { name, value: own / peer, limit: 0.5, unit: 'x ews-javascript-api' },
  ];
}

/**
 * Building and reading one DisconnectPhoneCall, beside what `ews-javascript-api` takes for its GetItem, with each of
 * Chromium's XML parsers.
 */
export async function benchProtocol(): Promise<{ medians: Medians[]; budgets: Budget[] }> {
  const scripts = await bundleProtocol(installPeer());
  const medians = [await measure('libxml2', scripts), await measure('xml-rs', scripts)];
  printTable('One operation, built and read, median', [
    ['XML parser', 'DisconnectPhoneCall ms', 'ews-javascript-api GetItem ms', 'times as fast'],
    ...medians.map(({ parser, own, peer }) => [
      parser,
      own.toFixed(4),
      peer.toFixed(4),
      (peer / own).toFixed(1),
    ]),
  ]);
  return { medians, budgets: medians.flatMap(budgetsOf) };
}
