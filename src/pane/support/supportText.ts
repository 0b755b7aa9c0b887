import type { MailboxCheckState } from '../../calls/check/MailboxCheck.ts';
import type { CallsSnapshot } from '../../calls/CallsSnapshot.ts';
import type { Diagnosis } from '../../calls/Diagnosis.ts';
import { detailOf } from '../../faults/detailOf.ts';
import type { Fault } from '../../faults/Fault.ts';
import { lineOf } from '../../faults/lineOf.ts';
import { checkFacts } from './checkText.ts';
import type { FaultText } from './checkText.ts';
import type { Versions } from '../PaneModel.ts';

function ownCodeOf(fault: Fault): string {
  if ('responseCode' in fault) return fault.responseCode;
  if ('code' in fault) return String(fault.code);
  return 'status' in fault ? String(fault.status) : '';
}

/** A failure by its kind and code alone: what a server writes may quote a number or an id. */
function faultCode(fault: Fault): string {
  return [fault.kind, lineOf(fault).name, ownCodeOf(fault)].filter(Boolean).join(' ');
}

/** What is known of the pane, of what it runs in, and of the mailbox. */
export interface Known {
  readonly versions: Versions;
  readonly diagnosis: Diagnosis;
  readonly check: MailboxCheckState;
}

/** @returns the lines of the pane's "About", as names and values for support: not translated, to be searchable */
function aboutFacts(
  { versions, diagnosis, check }: Known,
  faultText: FaultText,
): readonly (readonly [string, string])[] {
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
    ...(check.kind === 'checked' ? checkFacts(check.findings, faultText) : []),
  ];
}

function written(facts: readonly (readonly [string, string])[]): string {
  return facts.map(([name, value]) => `${name}: ${value || '-'}`).join('\n');
}

/** @returns everything for support, without subjects, numbers or ids */
export function supportText(known: Known): string {
  return written(aboutFacts(known, faultCode));
}

/** @returns the same with the calls and all errors in full, for somebody who chose to give them */
export function supportTextWithCalls(known: Known, calls: CallsSnapshot): string {
  const { diagnosis, check } = known;
  const { active, recent, memory } = calls;
  const inFull: FaultText = (fault) => [faultCode(fault), detailOf(fault)].filter(Boolean).join(' ');
  const settings = check.kind === 'checked' ? check.findings.settings : undefined;
  return [
    written(aboutFacts(known, inFull)),
    `Last error in full: ${diagnosis.lastFault ? detailOf(diagnosis.lastFault) : '-'}`,
    ...(settings?.saved === false ? [`Settings in full: ${settings.text || '-'}`] : []),
    `Remembered in: ${memory}`,
    ...active.map((call) => `Active: ${JSON.stringify(call)}`),
    ...recent.map((call) => `Recent: ${JSON.stringify(call)}`),
  ].join('\n');
}
