// @ts-check
import { madeVerbs } from './pictures.mjs';
import { releaseVerbs } from './release.mjs';
import { sandboxVerbs } from './sandbox.mjs';
import { testVerbs } from './tests.mjs';
import { trialVerbs } from './trials.mjs';

/**
 * All that can be done with this repository; package.json's scripts have the same names.
 * @type {readonly import('./Verb.ts').Verb[]}
 */
export const verbs = [...sandboxVerbs, ...testVerbs, ...trialVerbs, ...madeVerbs, ...releaseVerbs];
