import { expect, it } from 'vitest';
import { corpus } from './corpus.ts';
import type { Figures } from './Figures.ts';
import { fuzzReplies } from './fuzzReplies.ts';
import { lackedWord } from './lackedWord.ts';
import { materialFor } from './materialFor.ts';
import { operationNames } from './operationNames.ts';
import { readers } from './readers.ts';

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
