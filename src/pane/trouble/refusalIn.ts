import type { ActiveCall } from '../../calls/life/Call.ts';
import type { Fault } from '../../faults/Fault.ts';
import { lineOf } from '../../faults/lineOf.ts';

/** Without a list for each call: a thousand of them are looked through with every change. */
function refusalOf(call: ActiveCall): Fault | undefined {
  const concernsAll = (fault: Fault | undefined): boolean =>
    fault !== undefined && lineOf(fault).concernsAll === true;
  if (call.kind === 'refused') return concernsAll(call.fault) ? call.fault : undefined;
  if (call.kind !== 'live') return undefined;
  const { hangUp, lookUpFault } = call;
  if (hangUp.kind === 'failed' && concernsAll(hangUp.fault)) return hangUp.fault;
  return concernsAll(lookUpFault) ? lookUpFault : undefined;
}

/** @returns the failure that concerns all calls alike, and so is explained once; undefined where there is none */
export function refusalIn(active: readonly ActiveCall[]): Fault | undefined {
  for (const call of active) {
    const refusal = refusalOf(call);
    if (refusal) return refusal;
  }
  return undefined;
}
