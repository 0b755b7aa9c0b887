import { expect, it } from 'vitest';
import type { Reply } from '../../src/ews/Reply.ts';
import { fuzzReplies } from './fuzzReplies.ts';
import { mutate } from './mutate.ts';
import { readers } from './readers.ts';
import type { Readers } from './readers.ts';

type Read = (text: string) => Reply<unknown>;

/** Everything is read by one and the same. */
function alike(read: Read): Readers {
  return {
    PlayOnPhone: read,
    GetPhoneCallInformation: read,
    DisconnectPhoneCall: read,
    GetServiceConfiguration: read,
    GetItem: read,
  };
}

/** What is found first, sixty replies at a time; nothing, if nothing is found in 20,000. */
function findings(all: Readers): ReadonlySet<string> {
  for (let from = 0; from < 20_000; from += 60) {
    const { violations } = fuzzReplies(all, { seed: 1, from, to: from + 60 });
    if (violations.length > 0) return new Set(violations.map(({ what }) => what));
  }
  return new Set();
}

it('a reply is the same every time, and another with another number or seed', () => {
  expect(mutate(1, 7)).toEqual(mutate(1, 7));
  expect(mutate(1, 7)).not.toEqual(mutate(1, 8));
  expect(mutate(1, 7)).not.toEqual(mutate(2, 7));
});

it('the fuzzer notices a reader that throws', () => {
  const read: Read = (text) => {
    if (text.includes('&#0;')) throw new Error('no');
    return { kind: 'otherXml', found: 'a' };
  };
  expect(findings(alike(read))).toEqual(new Set(['threw']));
});

it('the fuzzer notices a reader that loses an id over what XML forbids beside it', () => {
  const strict: Read = (text) =>
    text.includes('\u0001') || /&#x?0*1;/.test(text)
      ? { kind: 'notXml', reason: 'malformed', excerpt: '' }
      : readers.PlayOnPhone(text);
  expect(findings({ ...readers, PlayOnPhone: strict })).toEqual(new Set(['lostId']));
});

it('the fuzzer notices a reader that hangs', () => {
  const read: Read = (text) => {
    const started = performance.now();
    while (text.includes('&#0;') && performance.now() - started < 60);
    return { kind: 'otherXml', found: 'a' };
  };
  expect(findings(alike(read))).toEqual(new Set(['slow']));
});

it('the fuzzer notices a reader that takes the word NoError for a success, or its value unseen', () => {
  const read: Read = (text) =>
    text.includes('NoError') ? { kind: 'success', value: '' } : { kind: 'otherXml', found: 'a' };
  expect(findings(alike(read))).toEqual(new Set(['falseSuccess', 'badValue']));
});
