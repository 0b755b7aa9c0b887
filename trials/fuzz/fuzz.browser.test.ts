import { expect, it } from 'vitest';
import type { Reply } from '../../src/ews/Reply.ts';
import { corpus } from './corpus.ts';
import type { Figures } from './Figures.ts';
import { fuzzReplies } from './fuzzReplies.ts';
import { lackedWord } from './lackedWord.ts';
import { materialFor } from './materialFor.ts';
import { mutate } from './mutate.ts';
import { operationNames } from './operationNames.ts';
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

it.each(corpus.map((original) => [original.name, original] as const))(
  'unmutated, it is read as what it is: %s',
  (_, original) => {
    for (const operation of operationNames) {
      const isSuccess = lackedWord(original, operation) === undefined;
      expect(readers[operation](original.text).kind === 'success').toBe(isSuccess);
    }
  },
);

it('what an original lacks stands neither in it nor in what its mutations take pieces from', () => {
  for (const original of corpus) {
    const material = materialFor(original);
    if (!original.operation || original.lacks) expect(material).toContain(original.text);
    for (const operation of operationNames) {
      const word = lackedWord(original, operation);
      if (word !== undefined)
        for (const text of [original.text, ...material]) expect(text).not.toContain(word);
    }
  }
});

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

it('10,000 mutated replies: none throws, hangs, or is taken for a success', { timeout: 240_000 }, () => {
  const { replies, kinds, violations }: Figures = fuzzReplies(readers, {
    seed: 10_000,
    from: 0,
    to: 10_000,
  });
  expect(violations).toEqual([]);
  expect(replies).toBe(10_000);
  // It would prove nothing, were all of them broken beyond reading.
  for (const kind of ['success', 'responseError', 'soapFault', 'otherXml', 'notXml, malformed'])
    expect(kinds[kind]).toBeGreaterThan(250);
});
