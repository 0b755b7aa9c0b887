import type { Scenario } from '../scenarios/Scenario.ts';
import { answer } from './answer.ts';
import { createClock } from './clock/createClock.ts';
import { createFaultRules } from './faults/createFaultRules.ts';
import { createJournal } from './createJournal.ts';
import { createPhoneCallIds } from './line/createPhoneCallIds.ts';
import { createPhoneLine } from './line/createPhoneLine.ts';
import type { Exchange, ExchangeClock } from './Exchange.ts';
import { runningCalls } from './line/runningCalls.ts';
import type { World } from './World.ts';

/** A simulated Exchange in the situation that a scenario describes. */
export function createExchange(scenario: Scenario, clock: ExchangeClock = createClock()): Exchange {
  const listeners = new Set<() => void>();
  const onChange = (): void => {
    for (const listener of [...listeners]) listener();
  };
  // No two mailboxes give the same ids, as no two Exchanges do; a virtual clock makes them repeatable.
  const newId = createPhoneCallIds(`${scenario.id} ${String(clock.now())}`);
  const running = runningCalls(scenario, clock.now());
  const line = createPhoneLine({ clock, plan: scenario.line, newId, running, onChange });
  const journal = createJournal(clock, onChange);
  const { messages, unifiedMessaging, server, callsAtATime } = scenario;
  const nextFault = createFaultRules(scenario.faults);
  /** When those are answered that wait for their answer. */
  const due = new Set<{ readonly at: number }>();
  const world: World = { server, callsAtATime, messages, unifiedMessaging, line, nextFault };

  return {
    clock,
    receive(request) {
      const outcome = answer(request, world);
      const answered = journal.received(outcome.operation, request);
      return new Promise((resolve) => {
        if (outcome.answer === undefined) return;
        const reply = outcome.answer;
        const finish = (): void => {
          answered(reply);
          resolve(reply);
        };
        const delay = scenario.latency + outcome.delay;
        if (delay <= 0) {
          finish();
          return;
        }
        const waiting = { at: clock.now() + delay };
        due.add(waiting);
        clock.after(delay, () => {
          due.delete(waiting);
          finish();
        });
      });
    },
    answerAll() {
      const now = clock.now();
      const missing = Math.max(0, ...[...due].map(({ at }) => at - now));
      clock.advance(missing);
      return missing;
    },
    calls: line.calls,
    pickUp: line.pickUp,
    refuse: line.refuse,
    putDown: line.putDown,
    journal: journal.entries,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
