import type { Run } from '../Run.ts';

/** Something that a person, the phone or the machine does; tells what, or undefined if it cannot be done now. */
export type Action = (run: Run) => Promise<string | undefined>;
