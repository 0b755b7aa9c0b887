import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyRemembered, rememberedCall, rememberedEnd } from '../testing/rememberedExamples.ts';
import { mergeRemembered } from './mergeRemembered.ts';
import { nothingRemembered } from './Remembered.ts';

it('does not depend on the order', () => {
  fc.assert(
    fc.property(anyRemembered, anyRemembered, (a, b) => {
      expect(mergeRemembered(a, b)).toEqual(mergeRemembered(b, a));
    }),
    { numRuns: 200 },
  );
});

it('changes nothing when done twice', () => {
  fc.assert(
    fc.property(anyRemembered, anyRemembered, (a, b) => {
      const both = mergeRemembered(a, b);
      expect(mergeRemembered(both, both)).toEqual(both);
      expect(mergeRemembered(both, nothingRemembered)).toEqual(both);
    }),
    { numRuns: 200 },
  );
});

it('does not depend on who merges first, where nobody cleared and no call was listed anew after its end', () => {
  // Each call of one pane began at the same moment as the same call of another: it is one call.
  const consistent = anyRemembered.map((one) => ({
    live: one.live.map((call) => ({ ...call, since: 0 })),
    recent: one.recent.map((call) => ({ ...call, since: 0, endedAt: call.endedAt + 1 })),
    placing: one.placing.map((call) => ({ ...call, about: {}, since: 0 })),
    numbers: one.numbers,
    forgotten: one.forgotten,
    clearedAt: 0,
  }));
  fc.assert(
    fc.property(consistent, consistent, consistent, (a, b, c) => {
      expect(mergeRemembered(mergeRemembered(a, b), c)).toEqual(mergeRemembered(a, mergeRemembered(b, c)));
    }),
    { numRuns: 200 },
  );
});

it('loses no live call, unless it ended or somebody took it off the list', () => {
  fc.assert(
    fc.property(anyRemembered, anyRemembered, anyRemembered, (a, b, c) => {
      const all = mergeRemembered(mergeRemembered(a, b), c);
      const ended = new Set<string>(
        [a, b, c].flatMap(({ recent, forgotten }) => [
          ...recent.map(({ id }) => id),
          ...forgotten.map(({ name }) => name),
        ]),
      );
      const live = new Set<string>(all.live.map(({ id }) => id));
      for (const { id } of [a, b, c].flatMap((one) => one.live))
        expect(live.has(id) || ended.has(id)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it('lists each call once, as live or as over', () => {
  fc.assert(
    fc.property(anyRemembered, anyRemembered, (a, b) => {
      const { live, recent } = mergeRemembered(a, b);
      const ids = [...live, ...recent].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 200 },
  );
});

it('takes a call for over that another pane saw end', () => {
  const here = { ...nothingRemembered, live: [rememberedCall('x', 5)] };
  const there = { ...nothingRemembered, recent: [rememberedEnd('x', 5, 9)] };
  expect(mergeRemembered(here, there)).toMatchObject({ live: [], recent: [{ id: 'x' }] });
});

it('takes a call for live that was listed anew after its end', () => {
  const here = { ...nothingRemembered, live: [rememberedCall('x', 10)] };
  const there = { ...nothingRemembered, live: [rememberedCall('x', 5)], recent: [rememberedEnd('x', 5, 9)] };
  expect(mergeRemembered(here, there)).toMatchObject({ live: [{ id: 'x', since: 10 }], recent: [] });
});

it('forgets the recent calls that either place has cleared', () => {
  const here = { ...nothingRemembered, recent: [rememberedEnd('x', 1, 9), rememberedEnd('y', 1, 11)] };
  const there = { ...nothingRemembered, clearedAt: 10 };
  expect(mergeRemembered(here, there).recent.map(({ id }) => id)).toEqual(['y']);
});

it('keeps the newest twenty recent calls and the last five numbers, the newest first', () => {
  const ends = Array.from({ length: 30 }, (_, at) => rememberedEnd(`x${String(at)}`, at, at + 1));
  const numbers = Array.from({ length: 9 }, (_, usedAt) => ({ dialString: String(usedAt), usedAt }));
  const halves = [
    { ...nothingRemembered, recent: ends.filter((_, at) => at % 2 === 0), numbers: numbers.slice(3) },
    { ...nothingRemembered, recent: ends.filter((_, at) => at % 2 === 1), numbers: numbers.slice(0, 3) },
  ] as const;
  const merged = mergeRemembered(...halves);
  expect(merged.recent).toEqual(ends.toReversed().slice(0, 20));
  expect(merged.numbers.map(({ dialString }) => dialString)).toEqual(['8', '7', '6', '5', '4']);
});
