import { expect, it } from 'vitest';
import { faultExamples } from '../calls/testing/faultExamples.ts';
import type { Strings } from '../strings/Strings.ts';
import type { Fault } from './Fault.ts';
import { remedies } from './remedies.ts';

// What stands here is checked by the compiler: each line marked must be refused, or `npm run test:types` fails.

type Remedies = typeof remedies;
type FaultTexts = Strings['faults'];

// @ts-expect-error A fault without a next step.
export const noRemedy: Remedies = { ...remedies, silence: undefined };

const allButOne: Omit<Remedies, 'silence'> = remedies;
// @ts-expect-error A fault that was forgotten.
export const forgotten: Remedies = allButOne;

// @ts-expect-error A next step that nobody offers.
export const unknownStep: Remedies = { ...remedies, silence: 'pray' };

export const withoutWords = (texts: Omit<FaultTexts, 'silence'>): FaultTexts =>
  // @ts-expect-error A fault without an explanation.
  texts;

// @ts-expect-error A fault of no known kind.
export const unknownKind: Fault = { kind: 'gremlins' };

// @ts-expect-error An answer of Exchange without its code.
export const noCode: Fault = { kind: 'soapFault', messageText: '' };

const kinds: Omit<typeof faultExamples, 'signInPage'> = faultExamples;
// @ts-expect-error A kind of fault without an example: its tests would be forgotten.
export const noExample: Record<Fault['kind'], Fault> = kinds;

it('is refused by the compiler, for each of these lines', () => {
  expect([noRemedy.silence, unknownStep.silence]).toEqual([undefined, 'pray']);
});
