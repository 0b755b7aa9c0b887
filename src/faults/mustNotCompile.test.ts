import { expect, it } from 'vitest';
import { faultExamples } from '../calls/testing/faultExamples.ts';
import type { Strings } from '../strings/Strings.ts';
import type { Fault } from './Fault.ts';
import type { FaultLine } from './FaultLine.ts';
import type { FaultName } from './FaultName.ts';
import { faultTable } from './faultTable.ts';

// What stands here is checked by the compiler: each line marked must be refused, or `npm run test:types` fails.

type FaultTexts = Strings['faults'];
type Table = Readonly<Record<keyof typeof faultTable, FaultLine>>;

const allButOne: Omit<Table, 'silence'> = faultTable;
// @ts-expect-error A fault that was forgotten in the table.
export const forgotten: Table = allButOne;

// @ts-expect-error A fault without a next step.
export const noStep: FaultLine = { name: 'silence' };

// @ts-expect-error A next step that nobody offers.
export const unknownStep: FaultLine = { name: 'silence', next: 'pray' };

type NameInTable = (typeof faultTable)[keyof typeof faultTable]['name'];
/** An explanation that no fault leads to does not compile here. */
export const everyName = (name: FaultName): NameInTable => name;

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
  expect([noStep.next, unknownStep.next]).toEqual([undefined, 'pray']);
});
