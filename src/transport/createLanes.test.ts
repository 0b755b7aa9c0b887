import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLanes, errands } from './createLanes.ts';
import type { Errand, Lanes } from './createLanes.ts';
import { createVirtualClock } from './createVirtualClock.ts';
import type { VirtualClock } from './createVirtualClock.ts';

interface TestLanes {
  readonly clock: VirtualClock;
  readonly lanes: Lanes;
  readonly started: string[];
  /** Runs a task that takes this long; Infinity: it never ends. */
  run(errand: Errand, takes: number, name?: string): void;
}

function createTestLanes(mostHangUps?: number): TestLanes {
  const clock = createVirtualClock();
  const lanes = createLanes(clock, mostHangUps);
  const started: string[] = [];
  return {
    clock,
    lanes,
    started,
    run(errand, takes, name = errand) {
      lanes.run(errand, () => {
        started.push(name);
        return new Promise<void>((resolve) => {
          if (takes < Infinity) clock.after(takes, resolve);
        });
      });
    },
  };
}

it('runs at most three at once, and as the third only a hang-up or what tells of one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          errand: fc.constantFrom(...errands),
          takes: fc.constantFrom(0, 10, 1_000, 65_000, 65_999, 66_000, 66_001, 90_000, Infinity),
          pause: fc.nat(3_000),
        }),
        { maxLength: 40 },
      ),
      async (tasks) => {
        const { clock, lanes, run, started } = createTestLanes();
        for (const { errand, takes, pause } of tasks) {
          const before = started.length;
          run(errand, takes);
          expect(lanes.inFlight()).toBeLessThanOrEqual(3);
          const isThird = lanes.inFlight() === 3 && started.length > before;
          if (isThird) expect(started.at(-1)).toMatch(/hangUp|notification/);
          await clock.advance(pause);
          expect(lanes.inFlight()).toBeLessThanOrEqual(3);
        }
        await clock.advance(66_000 * (tasks.length + 1));
        expect(started).toHaveLength(tasks.length);
        expect(lanes.inFlight()).toBe(0);
      },
    ),
    { numRuns: 200 },
  );
});

it('starts what is most urgent, and of that what has waited longest', async () => {
  const { clock, run, started } = createTestLanes();
  run('lookUp', 100, 'first');
  run('lookUp', 100, 'second');
  run('hangUp', 100, 'third');
  for (const errand of [...errands].reverse()) for (const turn of ['1', '2']) run(errand, 100, errand + turn);
  await clock.advance(2_000);
  const inOrder = errands.flatMap((errand) => [`${errand}1`, `${errand}2`]);
  expect([...started].sort()).toEqual(['first', 'second', 'third', ...inOrder].sort());
  expect(started.filter((name) => !/first|second|third|hangUp/.test(name))).toEqual(inOrder.slice(2));
  expect(started.slice(0, 5)).toEqual(['first', 'second', 'third', 'hangUp1', 'hangUp2']);
});

it('leaves a lane to tell what became of hang-ups, where there may be fewer of them than lanes', async () => {
  const { clock, lanes, run, started } = createTestLanes(2);
  for (let count = 0; count < 3; count += 1) run('hangUp', Infinity);
  run('save', 100);
  expect(started).toEqual(['hangUp', 'hangUp']);
  run('notification', 100);
  expect(started.slice(2)).toEqual(['notification']);
  expect(lanes.inFlight()).toBe(3);
  await clock.advance(66_000);
  expect(started.slice(3)).toEqual(['hangUp', 'save']);
});

it('takes a lane back from a task that stays silent for longer than Outlook waits, once, also when it ends later', async () => {
  const { clock, lanes, run } = createTestLanes();
  run('lookUp', 70_000);
  run('lookUp', Infinity);
  await clock.advance(65_999);
  expect(lanes.inFlight()).toBe(2);
  await clock.advance(1);
  expect(lanes.inFlight()).toBe(0);
  run('lookUp', 20_000);
  await clock.advance(10_000);
  expect(lanes.inFlight()).toBe(1);
});

it('goes on after a task that fails or is not wanted any more', async () => {
  const { clock, lanes, run, started } = createTestLanes();
  lanes.run('lookUp', () => Promise.reject(new Error('No.')));
  lanes.run('lookUp', () => undefined);
  for (let count = 0; count < 3; count += 1) run('lookUp', 10);
  await clock.advance(60);
  expect(started).toHaveLength(3);
  expect(lanes.inFlight()).toBe(0);
});

it('leaves time to paint between an answer and the next look-up, but none before what somebody waits for', async () => {
  const { clock, run, started } = createTestLanes();
  for (const name of ['first', 'second']) run('lookUp', 100, name);
  for (const errand of ['lookUp', 'urgentLookUp', 'placeCall'] as const) run(errand, 1_000);
  await clock.advance(100);
  expect(started).toEqual(['first', 'second', 'placeCall']);
  run('hangUp', 1_000);
  expect(started.at(-1)).toBe('hangUp');
  await clock.advance(1_019);
  expect(started).toHaveLength(4);
  await clock.advance(1);
  expect(started.slice(4)).toEqual(['urgentLookUp', 'lookUp']);
});

it('leaves time to paint before the answer to a look-up is told, and none before what somebody waits for', async () => {
  const { clock, lanes, run } = createTestLanes();
  const told: string[] = [];
  run('hangUp', 100);
  await clock.advance(100);
  for (const errand of ['lookUp', 'urgentLookUp', 'hangUp', 'placeCall'] as const)
    lanes.tell(errand, () => told.push(errand));
  expect(told).toEqual(['hangUp', 'placeCall']);
  await clock.advance(19);
  expect(told).toHaveLength(2);
  await clock.advance(1);
  expect(told.slice(2)).toEqual(['lookUp', 'urgentLookUp']);
  lanes.tell('lookUp', () => told.push('at once'));
  expect(told.at(-1)).toBe('at once');
});

it('counts a task as running already while it starts', () => {
  const { lanes } = createTestLanes();
  const counts: number[] = [];
  const startMore = (): Promise<never> => {
    counts.push(lanes.inFlight());
    if (counts.length < 9) lanes.run('hangUp', startMore);
    return new Promise(() => undefined);
  };
  lanes.run('hangUp', startMore);
  expect(counts).toEqual([1, 2, 3]);
});
