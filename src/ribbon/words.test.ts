import { expect, test } from 'vitest';
import type { Call, EndedCall } from '../calls/life/Call.ts';
import { responseError } from '../calls/testing/faultExamples.ts';
import { liveCallExample } from '../calls/testing/liveCallExample.ts';
import type { Fault } from '../faults/Fault.ts';
import { faultExamples } from '../calls/testing/faultExamples.ts';
import { faultTable } from '../faults/faultTable.ts';
import { languages } from '../strings/languages.ts';
import { loadStrings } from '../strings/loadStrings.ts';
import type { Strings } from '../strings/Strings.ts';
import type { HangUpResult } from './hangUpResult.ts';
import { longest } from './Notification.ts';
import type { Notification } from './Notification.ts';
import {
  brokenWords,
  callingAlreadyWords,
  callWords,
  hangUpWords,
  mayRingWords,
  noNumberWords,
  notCarriableWords,
} from './words.ts';

/** As long as numbers are that people read, with the country and an extension. */
const number = '+49 (89) 3176-0123 x4567';

const faults: readonly Fault[] = [
  ...Object.values(faultExamples),
  ...Object.keys(faultTable)
    .filter((key) => key.startsWith('Error'))
    .map((code) => responseError(code)),
  responseError('ErrorOfTomorrow'),
];

const placed = liveCallExample('placed', { about: { number } });
const { key, about, since } = placed;
const ended: EndedCall = {
  kind: 'ended',
  key,
  about,
  since,
  id: placed.id,
  endedAt: 1,
  ending: { kind: 'hungUp' },
};
const withoutId = { key, about, since, hangUpWanted: false };

const calls: readonly Call[] = [
  { ...withoutId, kind: 'sent' },
  { ...withoutId, kind: 'unfollowed', fault: { kind: 'silence' }, idMayCome: false },
  { ...withoutId, kind: 'refused', fault: undefined },
  ...faults.map((fault) => ({ ...withoutId, kind: 'refused', fault }) as const),
  placed,
  ended,
  ...['UserBusy', 'NoAnswer', 'Other'].map((failureCause): EndedCall => ({
    ...ended,
    ending: { kind: 'disconnected', information: { state: 'Disconnected', failureCause } },
  })),
];

const results: readonly HangUpResult[] = [
  { kind: 'hungUp' },
  { kind: 'over' },
  { kind: 'stillRuns' },
  { kind: 'mayRing' },
  { kind: 'unconfirmed' },
  ...faults.map((fault) => ({ kind: 'failed', fault }) as const),
];

/** All that can be said after a press, in one language. */
function everythingSaid(strings: Strings): readonly Notification[] {
  return [
    ...results.flatMap((result) => [
      hangUpWords([result], strings),
      hangUpWords(
        Array.from({ length: 128 }, () => result),
        strings,
      ),
    ]),
    ...calls.flatMap((call) =>
      (['mailbox', 'nowhere'] as const).flatMap((memory) => callWords(call, number, memory, strings) ?? []),
    ),
    noNumberWords({ kind: 'noPhone', product: 'Exchange Server Subscription Edition' }, strings),
    noNumberWords({ kind: 'notEnabled' }, strings),
    noNumberWords({ kind: 'playOnPhoneDisabled' }, strings),
    noNumberWords({ kind: 'unknown' }, strings),
    brokenWords(strings),
    callingAlreadyWords(number, strings),
    mayRingWords(strings),
    notCarriableWords(strings),
  ];
}

test.for(languages)('%s: all that is said fits, and nothing had to be cut', async (language) => {
  const said = everythingSaid(await loadStrings(language)).map(({ text }) => text);
  expect(said.filter((text) => text.length > longest || text.endsWith('…'))).toEqual([]);
  expect(said.filter((text) => /undefined|\[object|#|^\s|\s$|\.\./.test(text))).toEqual([]);
});

test.for(languages)('%s: what is said of a call names its number', async (language) => {
  const strings = await loadStrings(language);
  for (const call of [placed, calls[0]])
    expect(callWords(call, number, 'mailbox', strings)?.text).toContain(number);
  expect(callingAlreadyWords(number, strings).text).toContain(number);
});

test('an address that is too long is cut, so that Outlook takes it', async () => {
  const strings = await loadStrings('en');
  const { text } = callWords(placed, `${'a'.repeat(200)}@contoso.com`, 'mailbox', strings)!;
  expect(text).toHaveLength(longest);
  expect(text).toMatch(/^Calling a+…$/);
});

test('nothing is cut in the middle of a character', async () => {
  const strings = await loadStrings('en');
  for (const before of ['', 'a']) {
    const { text } = callWords(placed, `${before}${'📞'.repeat(100)}`, 'mailbox', strings)!;
    expect(text).toMatch(/^Calling a?📞+…$/u);
  }
});

test('of several calls the failures come first, with the next step', async () => {
  const strings = await loadStrings('en');
  const busy: HangUpResult = { kind: 'failed', fault: responseError('ErrorServerBusy') };
  expect(hangUpWords([{ kind: 'hungUp' }, busy], strings)).toEqual({
    kind: 'error',
    text: 'One call could not be hung up. Exchange is busy. Try again.',
  });
  expect(hangUpWords([{ kind: 'hungUp' }, { kind: 'over' }, { kind: 'hungUp' }], strings).text).toBe(
    '2 calls hung up.',
  );
  expect(hangUpWords([{ kind: 'hungUp' }], strings).text).toBe('Hung up.');
  expect(hangUpWords([{ kind: 'over' }], strings).text).toBe('No call is running.');
  expect(hangUpWords([], strings).text).toBe('No call is running.');
});
