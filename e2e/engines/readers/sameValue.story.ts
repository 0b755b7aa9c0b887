import { expect, inject, test } from 'vitest';
import { findEngines, foundEngines } from '../../../tools/engines.mjs';
import { repliesOf } from '../../../trials/fuzz/readReplies.ts';
import { readIn } from './readIn.ts';
import type { XmlReader } from './readIn.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** How many mutated replies are read. */
    replies: number;
  }
}

const readers: readonly XmlReader[] = ['libxml2', 'xml-rs', ...foundEngines(findEngines())];

test('every reply, however mutated, comes to the same value in every engine', async () => {
  const wanted = { seed: inject('seed'), mutations: inject('replies') };
  const replies = repliesOf(wanted);
  const values: (readonly string[])[] = [];
  for (const reader of readers) values.push(await readIn(reader, wanted));
  expect(values.map(({ length }) => length)).toEqual(readers.map(() => replies.length));
  const differing = replies
    .map((reply, index) => ({ reply, read: values.map((value) => value[index]) }))
    .filter(({ read }) => new Set(read).size > 1);
  // A few are enough to look at.
  expect(differing.slice(0, 5).map(({ reply, read }) => ({ reply, readers, read }))).toEqual([]);
});
