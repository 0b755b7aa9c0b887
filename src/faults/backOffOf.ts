import type { Fault } from './Fault.ts';

/** Longer than this nobody waits; then Exchange is asked again. */
const longest = 600_000;

/** @returns for how many milliseconds Exchange wants to be left alone; undefined where it did not ask */
export function backOffOf(fault: Fault): number | undefined {
  const asked = fault.kind === 'responseError' || fault.kind === 'soapFault' ? fault.backOff : undefined;
  return asked === undefined ? undefined : Math.min(asked, longest);
}
