import type { Strings } from '../strings/Strings.ts';

/** Every failure that is explained in words of its own. */
export type FaultName = keyof Strings['faults'];
