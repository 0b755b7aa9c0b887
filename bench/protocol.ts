import type { disconnectPhoneCall as DisconnectPhoneCall } from '../src/ews/disconnectPhoneCall.ts';
import type { PhoneCallId } from '../src/ews/PhoneCallId.ts';
import type { Budget } from './Budget.ts';
import { bundleProtocol } from './bundleProtocol.ts';
import { installPeer } from './installPeer.ts';
import { printTable } from './printTable.ts';
import type { Stage } from './Stage.ts';
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

/** Building and reading one DisconnectPhoneCall, beside what `ews-javascript-api` takes for its GetItem. */
export async function benchProtocol(stage: Stage): Promise<{ times: Times; budgets: Budget[] }> {
  const scripts = await bundleProtocol(installPeer());
  const page = await stage.browser.newPage();
  await page.addScriptTag({ content: scripts.own });
  await page.addScriptTag({ content: scripts.peer });
  const times = await page.evaluate(sample);
  await page.close();
  const [own, peer] = [median(times.own), median(times.peer)];
  printTable('One operation, built and read, median', [
    ['DisconnectPhoneCall ms', 'ews-javascript-api GetItem ms', 'times as fast'],
    [own.toFixed(4), peer.toFixed(4), (peer / own).toFixed(1)],
  ]);
  return {
    times,
    budgets: [
      { name: 'one DisconnectPhoneCall', value: own, limit: 0.1, unit: 'ms' },
      { name: 'one DisconnectPhoneCall', value: own / peer, limit: 0.5, unit: 'x ews-javascript-api' },
    ],
  };
}
