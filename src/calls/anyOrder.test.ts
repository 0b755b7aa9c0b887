import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canBeHungUp } from './life/abilities.ts';
import { placingLimit } from './memory/Remembered.ts';
import { anyScript } from './testing/createScript.ts';
import type { PaneStep, Step } from './testing/createScript.ts';
import { createTestWorld } from './testing/createTestWorld.ts';
import type { TestPane, TestWorld } from './testing/createTestWorld.ts';
import { createWitness } from './testing/createWitness.ts';
import type { Witness } from './testing/createWitness.ts';

interface Stage {
  /** Begins the numbers that are pressed and the ids that are typed. */
  readonly name: string;
  readonly world: TestWorld;
  readonly witness: Witness;
  readonly panes: TestPane[];
  /** The ids that somebody typed. */
  readonly typed: string[];
  placed: number;
  /** The numbers that somebody has pressed to play on, in panes that are open still. */
  readonly pressed: Map<string, { readonly pane: TestPane; readonly at: number }>;
}

function createStage(world: TestWorld, name: string, memory?: string): Stage {
  const witness = createWitness(world, memory);
  return { name, world, witness, panes: [], typed: [], placed: 0, pressed: new Map() };
}

function open({ world, witness, panes }: Stage): void {
  const pane = world.open();
  witness.watch(pane);
  panes.push(pane);
}

function press(stage: Stage, pane: TestPane, which: number): void {
  const { active } = pane.calls.getSnapshot();
  const call = active[which % Math.max(active.length, 1)];
  if (!call) return;
  const sentBefore = pane.traffic.sent.length;
  // One that has not gone out yet is not placed at all then.
  if (call.kind === 'wanted') stage.pressed.delete(call.about.number ?? '');
  const isNew = call.kind === 'live' && canBeHungUp(call);
  pane.calls.hangUp(call.key);
  if (isNew) stage.witness.pressed(pane, call.id, sentBefore);
  else expect(pane.traffic.sent).toHaveLength(sentBefore);
}

function pressAll(stage: Stage, pane: TestPane): void {
  for (let which = pane.calls.getSnapshot().active.length; which > 0; which -= 1)
    press(stage, pane, which - 1);
}

/** What was pressed is listed, whatever became of it, until somebody takes it off or it is too old to be of use. */
function checkOutcomes({ pressed, panes, world }: Stage): void {
  for (const [number, { pane, at }] of pressed) {
    if (!panes.includes(pane) || world.clock.elapsed() - at >= placingLimit) continue;
    const { active, recent } = pane.calls.getSnapshot();
    const isListed = [...active, ...recent].some(({ about }) => about.number === number);
    expect(isListed, `nothing tells what became of the call to ${number}`).toBe(true);
  }
}

function dismissAll({ witness, pressed }: Stage, pane: TestPane): void {
  pressed.clear();
  for (const { key } of pane.calls.getSnapshot().active) witness.dismiss(pane, key);
}

function reload(stage: Stage, pane: TestPane): void {
  pane.close();
  stage.panes.splice(stage.panes.indexOf(pane), 1);
  open(stage);
}

/** What somebody does in a pane. */
function act(stage: Stage, step: PaneStep): void {
  const pane = stage.panes[step.pane % stage.panes.length]!;
  switch (step.kind) {
    case 'place': {
      stage.placed += 1;
      const number = `${stage.name}${String(stage.placed)}`;
      pane.place(number);
      // Two more clicks in the same moment, as of somebody in a hurry.
      for (let time = 0; time < 2; time += 1) expect(pane.place(number)).toBeDefined();
      stage.pressed.set(number, { pane, at: stage.world.clock.elapsed() });
      return;
    }
    case 'add': {
      const id = stage.world.exchange.running(
        `${stage.name}typed-${String(stage.typed.length)}`,
        'Connected',
      );
      stage.typed.push(id);
      void pane.calls.add(id);
      return;
    }
    case 'press':
      for (let time = 0; time < step.times; time += 1) press(stage, pane, step.which);
      return;
    case 'hangUpAll':
      pressAll(stage, pane);
      return;
    case 'lookUpAll':
      pane.calls.lookUpAll();
      return;
    case 'clear':
      stage.pressed.clear();
      pane.calls.clearRecent();
      return;
    case 'dismiss':
      dismissAll(stage, pane);
      return;
    case 'awake':
      pane.calls.setAwake(step.awake);
      return;
    case 'openPane':
      if (stage.panes.length < 2) open(stage);
      return;
    case 'reload':
      reload(stage, pane);
      return;
  }
}

async function happen(stage: Stage, step: Step): Promise<void> {
  const { exchange, mailbox, clock } = stage.world;
  switch (step.kind) {
    case 'turn': {
      const ids = [...exchange.given, ...stage.typed].filter(exchange.isRunning);
      const id = ids[step.which % Math.max(ids.length, 1)];
      if (id !== undefined) exchange.turn(id, step.state);
      return;
    }
    case 'treat':
      exchange.next(step.operation, ...step.plans);
      return;
    case 'treatSaves':
      mailbox.next(...step.plans);
      return;
    case 'hangUpTakes':
      exchange.hangUpTakes(step.milliseconds);
      return;
    case 'jump':
      clock.jump(step.by);
      return;
    case 'pass':
      await clock.advance(step.milliseconds);
      return;
    default:
      act(stage, step);
  }
}

function check(stage: Stage): void {
  for (const pane of stage.panes) stage.witness.check(pane);
  checkOutcomes(stage);
}

/** Afterwards everybody answers again: then what is shown is how it is, here, in another pane and after a reload. */
async function checkAftermath(stage: Stage): Promise<void> {
  const { world, panes, witness, typed } = stage;
  world.exchange.behave();
  world.exchange.hangUpTakes(1_000);
  world.mailbox.behave();
  for (const pane of panes) pane.calls.setAwake(true);
  await world.clock.advance(300_000);
  open(stage);
  await world.clock.advance(1_000);
  const running = [...world.exchange.given, ...typed].filter(world.exchange.isRunning);
  // What was dismissed may be listed again, if it was dismissed in one pane while another was about to list it.
  const missed = running.filter((id) => !witness.isOver(id));
  for (const pane of panes) {
    witness.check(pane);
    const { active } = pane.calls.getSnapshot();
    const live = active.flatMap((call) => (call.kind === 'live' ? [call.id as string] : []));
    expect(running).toEqual(expect.arrayContaining(live));
    expect(live).toEqual(expect.arrayContaining(missed));
    expect(active.filter(({ kind }) => kind === 'wanted' || kind === 'sent')).toEqual([]);
    expect(pane.calls.getSnapshot().memory).toBe('mailbox');
  }
  const saved = String(world.mailbox.stored.get('activeCalls'));
  for (const id of missed) expect(saved).toContain(`"${id}"`);
}

it('keeps every promise, whatever happens in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(anyScript, async (script) => {
      const stage = createStage(createTestWorld(), '');
      open(stage);
      const everyPane = new Set<TestPane>();
      for (const step of script) {
        await happen(stage, step);
        for (const pane of stage.panes) everyPane.add(pane);
        check(stage);
      }
      await checkAftermath(stage);
      const rang = [...everyPane]
        .flatMap((pane) => pane.traffic.sent)
        .filter(({ what }) => what === 'PlayOnPhone');
      const numbers = rang.map(({ about }) => about);
      expect(new Set(numbers).size, 'a phone rang twice').toBe(numbers.length);
      expect(numbers.length).toBeLessThanOrEqual(stage.placed);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 100) },
  );
}, 900_000);

/** Two mailboxes in one browser, and a third of which Outlook never says whose it is. */
const mailboxes = [
  { name: 'anna', address: 'anna@contoso.com' },
  { name: 'ben', address: 'ben@contoso.com' },
  { name: 'nobody', address: undefined },
] as const;

/** Nothing of one mailbox is shown in, or kept for, another; and nothing is kept for nobody. */
function checkApart(stages: readonly Stage[], stored: ReadonlyMap<string, string>): void {
  const others = (name: string): RegExp =>
    new RegExp(mailboxes.flatMap((one) => (one.name === name ? [] : `${one.name}(typed)?-?\\d`)).join('|'));
  for (const [index, { name, panes, world }] of stages.entries()) {
    const shown = panes.map((pane) => JSON.stringify(pane.calls.getSnapshot()));
    const kept = [...stored].filter(([key]) => key.startsWith(`${String(mailboxes[index]?.address)}:`));
    const mine = JSON.stringify([...shown, ...world.mailbox.stored.values(), ...kept]);
    expect(mine, `${name}'s pane or memory holds another's call`).not.toMatch(others(name));
  }
  for (const key of stored.keys()) expect(key).toMatch(/^(anna|ben)@contoso\.com:/);
}

it('keeps mailboxes apart that share a browser, one of them without an address', async () => {
  const anyStep = fc.tuple(fc.nat(mailboxes.length - 1), anyScript);
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 8 }), async (turns) => {
      const { clock, browser } = createTestWorld();
      const stages = mailboxes.map(({ name, address }) =>
        createStage(
          createTestWorld(150, { clock, browser, address, name }),
          name,
          address === undefined ? '' : `${address}:activeCalls`,
        ),
      );
      for (const stage of stages) open(stage);
      for (const [which, script] of turns) {
        const stage = stages[which]!;
        for (const step of script) {
          // Panes of a mailbox without an address hear nothing of each other, and it keeps only what was saved.
          const isNobodys = stage.name === 'nobody';
          if (isNobodys && (step.kind === 'openPane' || step.kind === 'reload')) continue;
          await happen(stage, step);
          for (const one of stages) check(one);
          checkApart(stages, browser.stored);
        }
      }
      for (const stage of stages) await checkAftermath(stage);
      checkApart(stages, browser.stored);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 25) },
  );
}, 900_000);
