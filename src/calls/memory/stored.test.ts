import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyRemembered, rememberedCall, rememberedEnd } from '../testing/rememberedExamples.ts';
import { mergeRemembered } from './mergeRemembered.ts';
import { parseRemembered } from './parseRemembered.ts';
import { nothingRemembered } from './Remembered.ts';
import type { Remembered } from './Remembered.ts';
import { storedSize } from './storedSize.ts';
import { writeRemembered, writeRememberedWithin } from './writeRemembered.ts';

const limit = 28_000;

function calls(count: number, label: string): Remembered {
  return {
    ...nothingRemembered,
    live: Array.from({ length: count }, (_, at) => rememberedCall(`live-${String(at)}`, at, { label })),
    recent: Array.from({ length: 20 }, (_, at) => rememberedEnd(`over-${String(at)}`, at, 1_000 - at)),
    numbers: [{ dialString: '4711', usedAt: 1 }],
  };
}

function reread(text: string): Remembered {
  const parsed = parseRemembered(text);
  expect(parsed.kind).toBe('read');
  return parsed.remembered;
}

it('reads back what it writes', () => {
  fc.assert(
    fc.property(anyRemembered, (remembered) => {
      expect(reread(writeRemembered(remembered))).toEqual(remembered);
    }),
    { numRuns: 200 },
  );
});

it('never fails to read, whatever is stored', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (stored) => {
      const { remembered } = parseRemembered(stored);
      expect(reread(writeRemembered(mergeRemembered(remembered, nothingRemembered)))).toBeDefined();
    }),
    { numRuns: 300 },
  );
});

it.each([undefined, null, ''])('knows %j for nothing', (stored) => {
  expect(parseRemembered(stored)).toEqual({ kind: 'nothing', remembered: nothingRemembered });
});

it.each([
  ['no JSON', '{"version":1,"live":[{"id":"x"'],
  ['no object', '[1]'],
  ['no version', '{"live":[],"recent":[],"numbers":[]}'],
  ['an entry that is none', '{"version":1,"live":[{"id":7}],"recent":[],"numbers":[]}'],
  ['a list that is none', '{"version":1,"live":[],"recent":{},"numbers":[]}'],
])('says that a value is damaged: %s', (_, stored) => {
  expect(parseRemembered(stored).kind).toBe('damaged');
});

it('uses what is readable of a damaged or a later value', () => {
  const stored = {
    live: [
      { id: 'x', since: 'soon', about: { label: 7, number: '1', taste: 'sweet' } },
      { id: '\u0000' },
      'y',
    ],
    recent: [{ id: 'z', since: 1, endedAt: 2, ending: { kind: 'eaten' } }],
    numbers: 'many',
  };
  const remembered = {
    live: [rememberedCall('x', 0, { number: '1' })],
    recent: [{ ...rememberedEnd('z', 1, 2), ending: { kind: 'unknown' } }],
    numbers: [],
    placing: [],
    forgotten: [],
    clearedAt: 0,
  };
  expect(parseRemembered(stored)).toEqual({ kind: 'damaged', remembered });
  expect(parseRemembered(JSON.stringify({ ...stored, version: 2 }))).toEqual({ kind: 'future', remembered });
});

it('lets the oldest recent calls go first, and no more than it must', () => {
  let remembered = calls(1, 'Voice mail: ä and 電話');
  while (storedSize(writeRemembered(remembered)) <= limit) {
    remembered = calls(remembered.live.length + 1, 'Voice mail: ä and 電話');
  }
  const text = writeRememberedWithin(remembered, limit);
  expect(storedSize(text)).toBeLessThanOrEqual(limit);
  const { live, recent, numbers } = reread(text);
  expect(live).toEqual(remembered.live);
  expect(numbers).toEqual(remembered.numbers);
  expect(recent.length).toBeLessThan(20);
  expect(recent).toEqual(remembered.recent.slice(0, recent.length));
  const oneMore = { ...remembered, recent: remembered.recent.slice(0, recent.length + 1) };
  expect(storedSize(writeRemembered(oneMore))).toBeGreaterThan(limit);
});

it('gives up what live calls are about before it gives up a live call', () => {
  const remembered = calls(300, 'A voice message of quite some length, to fill the mailbox. '.repeat(2));
  const text = writeRememberedWithin(remembered, limit);
  expect(storedSize(text)).toBeLessThanOrEqual(limit);
  expect(reread(text).live).toEqual(remembered.live.map((call) => ({ ...call, about: {} })));
});

it('keeps as many of a thousand live calls as fit, the newest', () => {
  const remembered = calls(1_000, 'Voice mail');
  const text = writeRememberedWithin(remembered, limit);
  expect(storedSize(text)).toBeLessThanOrEqual(limit);
  const { live } = reread(text);
  expect(live.length).toBeGreaterThan(350);
  expect(live.map(({ id }) => id)).toEqual(remembered.live.slice(-live.length).map(({ id }) => id));
});
