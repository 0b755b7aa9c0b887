import { expect } from 'vitest';
import type { EndedCall } from '../life/Call.ts';
import type { TestPane, TestWorld } from './createTestWorld.ts';

/** Watches panes and says so when a promise is broken. */
export interface Witness {
  /** Somebody takes this call off the list: it may go. */
  dismissed(id: string): void;
  /** Checks every change of a pane from now on. */
  watch(pane: TestPane): void;
  /** Checks what must hold at any moment. */
  check(pane: TestPane): void;
  /** Checks that a hang-up that was just pressed went out, unless other hang-ups hold the lanes. */
  pressed(pane: TestPane, id: string, sentBefore: number): void;
}

const disconnect = 'DisconnectPhoneCall';

export function createWitness({ exchange, browser }: TestWorld): Witness {
  /** Every id that a pane listed as live, so that none may vanish without having ended. */
  const seenLive = new Map<TestPane, Set<string>>();
  const dismissed = new Set<string>();
  const sentChecked = new Map<TestPane, number>();

  function checkEnded({ id, ending }: EndedCall): void {
    const isTaken = ending.kind === 'hungUp' && ending.unconfirmed === true && exchange.ordered.has(id);
    expect(isTaken || exchange.over.has(id), `${id} is shown as ended, which Exchange never said`).toBe(true);
    expect(ending.kind).not.toBe('expired');
  }

  function checkList(pane: TestPane): void {
    const { active, recent } = pane.calls.getSnapshot();
    const live = active.flatMap((call) => ('id' in call ? [call.id as string] : []));
    expect(new Set(live).size, 'one call is listed twice').toBe(live.length);
    for (const call of recent) checkEnded(call);
    const seen = seenLive.get(pane) ?? new Set();
    for (const id of seen) {
      const isGone = exchange.over.has(id) || exchange.ordered.has(id) || dismissed.has(id);
      expect(live.includes(id) || isGone, `${id} vanished from the list`).toBe(true);
    }
    for (const id of live) seen.add(id);
  }

  function checkIds(pane: TestPane): void {
    const mirrored = browser.stored.get('activeCalls') ?? '';
    for (const id of exchange.given) {
      const isListed = pane.call(id) !== undefined;
      expect(
        isListed || exchange.over.has(id) || dismissed.has(id) || mirrored.includes(`"${id}"`),
        `${id} is lost`,
      ).toBe(true);
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
    dismissed: (id) => dismissed.add(id),
    watch(pane) {
      seenLive.set(pane, new Set());
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
