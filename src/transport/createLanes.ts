import { abandonedAfter } from '../abandonedAfter.ts';
import type { Clock } from './Clock.ts';

/** What wants to go out, the most urgent first. */
export const errands = [
  'hangUp',
  'notification',
  'placeCall',
  'save',
  'pressedLookUp',
  'urgentLookUp',
  'lookUp',
] as const;
export type Errand = (typeof errands)[number];

/** The one scheduler of everything that goes out. */
export interface Lanes {
  /**
   * Starts a task as soon as a lane is free for its errand, and holds the lane until the task's promise settles
   * or `abandonedAfter` has passed. A task that returns undefined when its turn comes gives the lane back at once.
   */
  run(errand: Errand, task: () => Promise<unknown> | undefined): void;
  /** Tells what came of an errand: at once, but of a look-up not before what the last answer changed is painted. */
  tell(errand: Errand, news: () => void): void;
  /** How many lanes are held now. */
  inFlight(): number;
}

interface Waiting {
  readonly errand: Errand;
  readonly start: () => void;
}

/** How many lanes are held, and by hang-ups among them. */
interface Held {
  all: number;
  hangUps: number;
}

/** Outlook on the web allows three asynchronous requests per add-in and fails the others. */
const laneCount = 3;

/**
 * What an answer has changed is painted before the next look-up is sent or the answer to one is told: both take part of
 * the frame, and with many calls there is always a next one. In milliseconds.
 */
const breath = 20;

const lookUps: ReadonlySet<Errand> = new Set(['pressedLookUp', 'urgentLookUp', 'lookUp']);
const isLookUp = (errand: Errand): boolean => lookUps.has(errand);

/**
 * Only a hang-up takes the last free lane, and what tells what became of one: were that a save or a new call, a hang-up
 * pressed just then would stand in a queue behind look-ups.
 */
const lastLane: ReadonlySet<Errand> = new Set(['hangUp', 'notification']);

function lanesFor(errand: Errand, breathing: boolean): number {
  if (breathing && isLookUp(errand)) return 0;
  return lastLane.has(errand) ? laneCount : laneCount - 1;
}

/** Among the first of each errand, the most urgent; among equals the one that has waited longest. */
function takeNext(
  queue: Waiting[],
  held: Held,
  mostHangUps: number,
  breathing: boolean,
): Waiting | undefined {
  for (const errand of errands) {
    if (held.all >= lanesFor(errand, breathing)) continue;
    if (errand === 'hangUp' && held.hangUps >= mostHangUps) continue;
    const index = queue.findIndex((waiting) => waiting.errand === errand);
    if (index >= 0) return queue.splice(index, 1)[0];
  }
  return undefined;
}

/**
 * @param clock measures how long a silent task may hold its lane
 * @param mostHangUps how many hang-ups may be under way at a time: with fewer than there are lanes, it can still be told
 * what became of them while none is answered
 */
export function createLanes(clock: Clock, mostHangUps = laneCount): Lanes {
  const queue: Waiting[] = [];
  const held: Held = { all: 0, hangUps: 0 };
  let breathing = false;
  let untold: (() => void)[] = [];

  function fill(): void {
    const next = (): Waiting | undefined => takeNext(queue, held, mostHangUps, breathing);
    for (let waiting = next(); waiting; waiting = next()) waiting.start();
  }

  function breathe(): void {
    if (breathing) return;
    breathing = true;
    clock.after(breath, () => {
      breathing = false;
      const told = untold;
      untold = [];
      for (const news of told) news();
      fill();
    });
  }

  /** Takes the lane before the task starts: what the task itself sets in motion must find it taken. */
  function hold(errand: Errand, task: () => Promise<unknown> | undefined): void {
    let holding = true;
    const count = (lanes: 1 | -1): void => {
      held.all += lanes;
      if (errand === 'hangUp') held.hangUps += lanes;
    };
    count(1);
    const release = (): void => {
      if (!holding) return;
      holding = false;
      count(-1);
      breathe();
      fill();
    };
    const running = task();
    if (!running) {
      count(-1);
      return;
    }
    const forget = clock.after(abandonedAfter, release);
    const settled = (): void => {
      forget();
      release();
    };
    running.then(settled, settled);
  }

  return {
    inFlight: () => held.all,
    run(errand, task) {
      queue.push({
        errand,
        start: () => {
          hold(errand, task);
        },
      });
      fill();
    },
    tell(errand, news) {
      if (breathing && isLookUp(errand)) untold.push(news);
      else news();
    },
  };
}
