import { click } from '../page/click.ts';
import { find, type ButtonWanted } from '../page/find.ts';
import { hitKey } from '../page/hitKey.ts';
import type { Run } from '../Run.ts';

/** From one click on a spot to the next, in milliseconds. */
const betweenClicks = 200;
/** A held key is repeated after so long, and then so often. */
const untilRepeated = 500;
const betweenRepeats = 40;
const repeats = 12;

/**
 * How a person presses: so many clicks on one spot, or Enter held. Half of them are in no hurry; the most impatient
 * click on until the row has gone, and another may lie there.
 */
const hands = [1, 1, 1, 2, 8, 'Enter'] as const;

/** A press that was made. */
export interface HandPress {
  /** The text of the call that the button stands in; empty outside of calls. */
  readonly item: string;
  /** How that call was, in a word of the pane's own. */
  readonly tone: string | undefined;
  /** How, in words. */
  readonly hand: string;
}

async function holdEnter({ stage: { page, advance } }: Run, pane: number): Promise<boolean> {
  const isHeard = await page.evaluate(hitKey, { pane, stroke: 'down' as const });
  await advance(untilRepeated);
  for (let times = 0; times < repeats; times += 1) {
    await page.evaluate(hitKey, { pane, stroke: 'again' as const });
    await advance(betweenRepeats);
  }
  await page.evaluate(hitKey, { pane, stroke: 'up' as const });
  return isHeard;
}

async function clickOn(
  { stage: { page, advance } }: Run,
  place: { readonly pane: number; readonly x: number; readonly y: number },
  clicks: number,
): Promise<boolean> {
  const isHeard = await page.evaluate(click, { ...place, count: 1 });
  for (let count = 2; count <= clicks; count += 1) {
    await advance(betweenClicks);
    await page.evaluate(click, { ...place, count });
  }
  return isHeard;
}

/**
 * Presses a button as people do: with one click, with two or more on one spot, or holding Enter. However it is done, it
 * is one press, and it was aimed at this button alone.
 * @returns undefined if there was none that could be pressed, or if nobody heard of the press
 */
export async function pressByHand(run: Run, wanted: ButtonWanted): Promise<HandPress | undefined> {
  const { page, settle } = run.stage;
  const { pane } = wanted;
  const hand = run.random.pick(hands);
  const place = await page.evaluate(find, { ...wanted, focus: hand === 'Enter' });
  if (!place) return undefined;
  const { item, tone, x, y } = place;
  await settle();
  const isHeard = await (hand === 'Enter' ? holdEnter(run, pane) : clickOn(run, { pane, x, y }, hand));
  if (!isHeard) return undefined;
  return { item, tone, hand: hand === 'Enter' ? 'Enter held' : `clicks: ${String(hand)}` };
}
