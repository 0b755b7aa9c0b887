import { expect } from 'vitest';
import { canBeDismissed } from '../life/abilities.ts';
import type { TestPane, TestWorld } from './createTestWorld.ts';

/** Watches panes and says so when a promise is broken. */
export interface Witness {
  /** Checks every change of a pane from now on. */
  watch(pane: TestPane): void;
  /** Checks what must hold at any moment. */
  check(pane: TestPane): void;
  /** Whether a call need not be listed any more. */
  isOver(id: string): boolean;
  /** Takes a call off the list that somebody may, although nobody knows that it is over. */
  dismiss(pane: TestPane, key: string): void;
  /** Checks that a hang-up that was just pressed went out, unless other hang-ups hold the lanes. */
  pressed(pane: TestPane, id: string, sentBefore: number): void;
}

const disconnect = 'DisconnectPhoneCall';

/** @param memory the name under which the browser keeps the mailbox's calls; empty where it keeps none */
export function createWitness({ exchange, browser }: TestWorld, memory = 'activeCalls'): Witness {
  /** Every id that a pane listed as active, so that none may vanish without having ended. */
  const seenActive = new Map<TestPane, Set<string>>();
  /** What may be missing although Exchange never said that it is over. */
  const letGo = new Set<string>();
  const sentChecked = new Map<TestPane, number>();

  const isOver = (id: string): boolean => exchange.over.has(id) || letGo.has(id);

  function checkList(pane: TestPane): void {
    const { active, recent } = pane.calls.getSnapshot();
    const ids = active.flatMap((call) => ('id' in call ? [call.id as string] : []));
    expect(new Set(ids).size, 'one call is listed twice').toBe(ids.length);
    for (const { id, ending } of recent) {
      // Exchange took the order, and could not be asked afterwards.
      if (ending.kind === 'hungUp' && ending.unconfirmed && exchange.ordered.has(id)) letGo.add(id);
      expect(isOver(id), `${id} is shown as ended, which Exchange never said`).toBe(true);
      expect(ending.kind).not.toBe('expired');
    }
    const seen = seenActive.get(pane) ?? new Set();
    for (const id of seen) expect(ids.includes(id) || isOver(id), `${id} vanished from the list`).toBe(true);
    for (const id of ids) seen.add(id);
  }

  function checkIds(pane: TestPane): void {
    // What no browser keeps is shown once the mailbox has saved it.
    if (memory === '') return;
    const mirrored = browser.stored.get(memory) ?? '';
    for (const id of exchange.given) {
      const isListed = pane.call(id) !== undefined;
      expect(isListed || isOver(id) || mirrored.includes(`"${id}"`), `${id} is lost`).toBe(true);
    }
  }

  function checkTraffic(pane: TestPane): void {
    expect(pane.traffic.most(), 'more than three in flight').toBeLessThanOrEqual(3);
    expect(pane.traffic.overlapped(), 'two look-ups of one call').toBe(false);
    const from = sentChecked.get(pane) ?? 0;
    for (const { what, besides } of pane.traffic.sent.slice(from)) {
      const isLastLane = besides.length === 2;
      expect(isLastLane && what !== disconnect, `${what} took the last lane`).toBe(false);
    }
    sentChecked.set(pane, pane.traffic.sent.length);
  }

  return {
    isOver,
    watch(pane) {
      seenActive.set(pane, new Set());
      pane.calls.subscribe(() => {
        checkList(pane);
      });
      checkList(pane);
    },
    check(pane) {
      checkList(pane);
      checkIds(pane);
      checkTraffic(pane);
    },
    dismiss(pane, key) {
      const call = pane.calls.getSnapshot().active.find((one) => one.key === key);
      if (call && 'id' in call && canBeDismissed(call)) letGo.add(call.id);
      pane.calls.dismiss(key);
    },
    pressed(pane, id, sentBefore) {
      const wentOut = pane.traffic.sent
        .slice(sentBefore)
        .some(({ what, about }) => what === disconnect && about === id);
      const others = pane.traffic.held();
      const isFull = others.length === 3 && others.some(({ what }) => what === disconnect);
      expect(wentOut || isFull, `the hang-up of ${id} waits behind something else`).toBe(true);
    },
  };
}
