import type { CallsSnapshot } from '../calls/CallsSnapshot.ts';
import type { Diagnosis } from '../calls/Diagnosis.ts';
import { detailOf } from '../faults/detailOf.ts';
import type { Fault } from '../faults/Fault.ts';
import { lineOf } from '../faults/lineOf.ts';
import type { Versions } from './PaneModel.ts';

/** A failure by its kind and code alone: what a server writes may quote a number or an id. */
function faultCode(fault: Fault): string {
  const code = 'responseCode' in fault ? fault.responseCode : 'code' in fault ? String(fault.code) : '';
  return [fault.kind, lineOf(fault).name, code].filter(Boolean).join(' ');
}

/** @returns the lines of the pane's "About", as names and values for support: not translated, to be searchable */
function aboutFacts(versions: Versions, diagnosis: Diagnosis): readonly (readonly [string, string])[] {
  const { server, way, lastFault } = diagnosis;
  return [
    ['Active Calls', versions.activeCalls],
    ['office.js', versions.officeJs ?? ''],
    ['Outlook', versions.outlook],
    ['Exchange', server ? [server.build, server.name].filter(Boolean).join(' ') : ''],
    ['Mailbox requirement set', versions.mailbox],
    ['Language', versions.language],
    ['Way to Exchange', way ?? ''],
    ['Last error', lastFault ? faultCode(lastFault) : ''],
  ];
}

/** @returns everything for support, without subjects, numbers or ids */
export function aboutText(versions: Versions, diagnosis: Diagnosis): string {
  return aboutFacts(versions, diagnosis)
    .map(([name, value]) => `${name}: ${value || '-'}`)
    .join('\n');
}

/** @returns the same with the calls and the last error in full, for somebody who chose to give them */
export function aboutTextWithCalls(versions: Versions, diagnosis: Diagnosis, calls: CallsSnapshot): string {
  const { active, recent, memory } = calls;
  return [
    aboutText(versions, diagnosis),
    `Last error in full: ${diagnosis.lastFault ? detailOf(diagnosis.lastFault) : '-'}`,
    `Remembered in: ${memory}`,
    ...active.map((call) => `Active: ${JSON.stringify(call)}`),
    ...recent.map((call) => `Recent: ${JSON.stringify(call)}`),
  ].join('\n');
}
