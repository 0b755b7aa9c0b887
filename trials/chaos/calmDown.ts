import { clear, dismiss } from './actions/takeOff.ts';
import { findBrokenPromises } from './findBrokenPromises.ts';
import { mailboxCalling, mailboxes } from './mailboxes.ts';
import { namesIn } from './namesIn.ts';
import { openPanes } from './openPanes.ts';
import { observe } from './page/observe.ts';
import type { SeenPane } from './page/observe.ts';
import { press } from './page/press.ts';
import { setOnline } from './page/setOnline.ts';
import { setVisibility } from './page/setVisibility.ts';
import type { Run } from './Run.ts';
import { calm } from './Weather.ts';

/** Longer than anything is waited for: what Outlook holds, what Exchange asks to wait, what is tried again. */
const longest = 120_000;

async function makeCalm({ stage, network, exchange }: Run): Promise<void> {
  const { page } = stage;
  network.weather = calm;
  exchange.hangUpTakes = calm.hangUpTakes;
  await page.evaluate(setOnline, true);
  await page.evaluate(() => {
    if (window.sandbox) window.sandbox.interfere = undefined;
    window.pageTime?.setTimeOfDay(0);
    window.sandbox?.select(window.sandbox.world.scenario.messages[0]?.id);
  });
  // Panes that nobody sees do not look calls up, which would take most of the run.
  await page.evaluate(setVisibility, 'hidden' as const);
  await stage.advance(longest);
  await page.evaluate(setVisibility, 'visible' as const);
  await stage.advance(9_000);
}

function panesOf({ seen, exchange }: Run, id: string): readonly SeenPane[] {
  const { displayName } = mailboxCalling(exchange.call(id)?.dialString ?? '').owner;
  return seen.filter(({ owner }) => owner === displayName);
}

function findMissing(run: Run, running: readonly string[]): readonly string[] {
  return running.flatMap((id) => {
    const panes = panesOf(run, id);
    const missing = panes.filter(({ active }) => !active.some((text) => text.includes(id))).length;
    return missing === 0
      ? []
      : [`not listed in ${String(missing)} of ${String(panes.length)} panes: ${id.slice(0, 12)}`];
  });
}

/** A call of a mailbox whose panes were closed is looked for where it would be. */
async function openMissingPanes(run: Run, running: readonly string[]): Promise<void> {
  for (const mailbox of mailboxes) {
    const isWanted = running.some(
      (id) => mailboxCalling(run.exchange.call(id)?.dialString ?? '') === mailbox,
    );
    const isOpen = run.seen.some(({ owner }) => owner === mailbox.owner.displayName);
    if (isWanted && !isOpen) await openPanes(run, 1, mailbox);
  }
}

/** Answers that have reached a pane, and never the add-in. */
async function findUndelivered({ stage }: Run): Promise<readonly string[]> {
  const ids = await stage.page.evaluate(() => [...(window.pageProbe?.arrived.keys() ?? [])]);
  return ids.map((id) => `never handed to the add-in: ${id.slice(0, 12)}`);
}

/** Presses on the ribbon of which Outlook has never heard that they were carried out. */
async function findUncompleted({ stage }: Run): Promise<readonly string[]> {
  const open = await stage.page.evaluate(() => window.sandbox?.openPresses ?? 0);
  return open === 0 ? [] : [`never carried out: ${String(open)} presses on the ribbon`];
}

async function hangAllUp(run: Run): Promise<void> {
  const { seen, stage } = run;
  // The first that can be pressed, again and again: one that is under way cannot.
  for (const [pane, { active }] of seen.entries()) {
    for (const name of namesIn(run, active.join('\n'))) run.aimed.add(name);
    for (let left = active.length; left > 0; left -= 1)
      await stage.page.evaluate(press, { pane, button: 'Hang up' });
  }
  await stage.advance(9_000);
}

async function clearAll(run: Run): Promise<void> {
  const { seen, stage, exchange } = run;
  for (const pane of seen.keys()) {
    do await stage.settle();
    while ((await dismiss(run, pane)) !== undefined);
    await clear(run, pane);
  }
  // The phones that nobody can hang up from here.
  for (const { id } of exchange.line.calls()) if (exchange.isRunning(id)) exchange.line.disconnect(id);
  await stage.advance(3_000);
}

/**
 * Nothing misbehaves any more, and everything must come right: every call is listed in every pane, and hanging all up
 * ends them all. Returns what did not.
 */
export async function calmDown(run: Run): Promise<readonly string[]> {
  const { stage, exchange } = run;
  await makeCalm(run);
  run.seen = await stage.page.evaluate(observe);
  const running = [...run.delivered].filter(
    (id) => exchange.givenWhole.has(id) && exchange.isRunning(id) && !run.letGo.has(id),
  );
  await openMissingPanes(run, running);
  run.seen = await stage.page.evaluate(observe);
  // Before all is hung up and cleared: that would hide what was shown wrong.
  const broken = await findBrokenPromises(run);
  const missing = [
    ...broken,
    ...(await findUncompleted(run)),
    ...(await findUndelivered(run)),
    ...findMissing(run, running),
  ];
  await hangAllUp(run);
  const left = running.filter((id) => exchange.isRunning(id));
  await clearAll(run);
  return [...missing, ...left.map((id) => `not hung up in calm: ${id.slice(0, 12)}`)];
}
