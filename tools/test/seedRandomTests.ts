import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the random tests begin. */
    seed: number;
  }
}

// The same commit gives the same result: who looks for what no run has found yet does it on purpose, with SEED and RUNS.
fc.configureGlobal({ seed: inject('seed') });
