import { expect, test } from 'vitest';
import { en } from './en.ts';
import type { Strings } from './Strings.ts';

const { hangUp, ...withoutHangUp } = en;

// @ts-expect-error A string is missing.
export const missing: Strings = withoutHangUp;

// @ts-expect-error A state is missing.
export const missingState: Strings = { ...en, states: { Idle: '' } };

// @ts-expect-error There is no such string.
export const surplus: Strings = { ...en, greeting: 'Hello' };

// @ts-expect-error There is no such failure.
export const surplusFault: Strings = { ...en, faults: { ...en.faults, tired: { title: '', sentence: '' } } };

// @ts-expect-error A number is no text.
export const wrongParameter: Strings = { ...en, callTo: (number: number) => String(number) };

test('a language with a text too few or too many does not compile: tsc has checked the lines above', () => {
  expect(missing).not.toHaveProperty('hangUp', hangUp);
});
