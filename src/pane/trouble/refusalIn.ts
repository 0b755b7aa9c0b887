import type { ActiveCall } from '../../calls/life/Call.ts';
import type { Fault } from '../../faults/Fault.ts';
import { lineOf } from '../../faults/lineOf.ts';

function faultsOf(call: ActiveCall): readonly (Fault | undefined)[] {
  if (call.kind === 'refused') return [call.fault];
  if (call.kind !== 'live') return [];
  return [call.hangUp.kind === 'failed' ? call.hangUp.fault : undefined, call.lookUpFault];
}

/** @returns the failure that concerns all calls alike, and so is explained once; undefined where there is none */
export function refusalIn(active: readonly ActiveCall[]): Fault | undefined {
  return active.flatMap(faultsOf).find((fault) => fault && lineOf(fault).concernsAll);
}
