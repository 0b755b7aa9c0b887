import type { ActiveCall } from '../calls/life/Call.ts';
import type { Fault } from '../faults/Fault.ts';

function refusalOf(call: ActiveCall): Fault | undefined {
  if (call.kind === 'refused') return call.fault?.kind === 'refused' ? call.fault : undefined;
  if (call.kind !== 'live') return undefined;
  const { hangUp, lookUpFault } = call;
  if (hangUp.kind === 'failed' && hangUp.fault.kind === 'refused') return hangUp.fault;
  return lookUpFault?.kind === 'refused' ? lookUpFault : undefined;
}

/** @returns the refusal that concerns all calls alike, and so is explained once; undefined where there is none */
export function refusalIn(active: readonly ActiveCall[]): Fault | undefined {
  for (const call of active) {
    const refusal = refusalOf(call);
    if (refusal) return refusal;
  }
  return undefined;
}
