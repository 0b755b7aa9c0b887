import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canBeDismissed, canBeHungUp } from './life/abilities.ts';
import { anyScript } from './testing/createScript.ts';
import type { PaneStep, Step } from './testing/createScript.ts';
import { createTestWorld } from './testing/createTestWorld.ts';
import type { TestPane, TestWorld } from './testing/createTestWorld.ts';
import { createWitness } from './testing/createWitness.ts';
import type { Witness } from './testing/createWitness.ts';

interface Stage {
  readonly world: TestWorld;
  readonly witness: Witness;
  readonly panes: TestPane[];
  /** The ids that somebody typed. */
  readonly typed: string[];
  placed: number;
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
  const isNew = call.kind === 'live' && canBeHungUp(call);
  pane.calls.hangUp(call.key);
  if (isNew) stage.witness.pressed(pane, call.id, sentBefore);
  else expect(pane.traffic.sent).toHaveLength(sentBefore);
}

function pressAll(stage: Stage, pane: TestPane): void {
  for (let which = pane.calls.getSnapshot().active.length; which > 0; which -= 1)
    press(stage, pane, which - 1);
  pane.calls.hangUpAll();
}

function dismissAll(stage: Stage, pane: TestPane): void {
  for (const call of pane.calls.getSnapshot().active) {
    if (!canBeDismissed(call)) continue;
    stage.witness.dismissed('id' in call ? call.id : call.key);
    pane.calls.dismiss(call.key);
  }
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
    case 'place':
      stage.placed += 1;
      void pane.place(String(stage.placed));
      return;
    case 'add': {
      const id = stage.world.exchange.running(`typed-${String(stage.typed.length)}`, 'Connected');
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

/** Afterwards everybody answers again: then what is shown is how it is, here, in another pane and after a reload. */
async function checkAftermath(stage: Stage): Promise<void> {
  const { world, panes, witness, typed } = stage;
  world.exchange.behave();
  world.mailbox.behave();
  for (const pane of panes) pane.calls.setAwake(true);
  await world.clock.advance(300_000);
  open(stage);
  await world.clock.advance(1_000);
  const running = [...world.exchange.given, ...typed].filter(world.exchange.isRunning).sort();
  for (const pane of panes) {
    witness.check(pane);
    const { active } = pane.calls.getSnapshot();
    const live = active.flatMap((call) => (call.kind === 'live' ? [call.id as string] : []));
    expect(live.sort()).toEqual(running);
    expect(active.filter(({ kind }) => kind === 'wanted' || kind === 'sent')).toEqual([]);
    expect(pane.calls.getSnapshot().memory).toBe('mailbox');
  }
  const saved = String(world.mailbox.stored.get('activeCalls'));
  for (const id of running) expect(saved).toContain(`"${id}"`);
}

it('keeps every promise, whatever happens in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(anyScript, async (script) => {
      const world = createTestWorld();
      const stage: Stage = { world, witness: createWitness(world), panes: [], typed: [], placed: 0 };
      open(stage);
      const everyPane = new Set<TestPane>();
      for (const step of script) {
        await happen(stage, step);
        for (const pane of stage.panes) {
          everyPane.add(pane);
          stage.witness.check(pane);
        }
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
