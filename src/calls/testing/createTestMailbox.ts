import type { Result } from '../../Result.ts';
import type { Clock } from '../../transport/Clock.ts';
import type { MailboxSettings } from '../memory/MailboxSettings.ts';
import type { Traffic } from './createTraffic.ts';

/** How one save is to go. What is left out is as usual. */
export interface SavePlan {
  /** Milliseconds until the answer; Infinity: it never comes. */
  readonly after?: number;
  readonly fails?: boolean;
  /** Whether it reaches the mailbox all the same. */
  readonly arrives?: boolean;
}

/** The settings of one mailbox. Each pane has its own copy from when it opened; the last writer wins. */
export interface TestMailbox {
  open(traffic: Traffic): MailboxSettings;
  next(...plans: readonly SavePlan[]): void;
  always(plan: SavePlan): void;
  /** All further saves go as usual. */
  behave(): void;
  /** What is in the mailbox now. */
  readonly stored: Map<string, unknown>;
  /** How often something was written, and in which order. */
  readonly writes: readonly string[];
}

export function createTestMailbox(clock: Clock, latency = 100): TestMailbox {
  const stored = new Map<string, unknown>();
  const writes: string[] = [];
  let planned: SavePlan[] = [];
  let lasting: SavePlan = {};

  return {
    open(traffic) {
      const copy = new Map(stored);
      return {
        get: (name) => copy.get(name),
        set: (name, value) => {
          copy.set(name, value);
        },
        save: () =>
          new Promise<Result<undefined, string>>((resolve) => {
            const { after = latency, fails = false, arrives = !fails } = planned.shift() ?? lasting;
            const landed = traffic.began('save', '');
            const written = [...copy];
            if (arrives)
              clock.after(Math.min(after, latency) / 2, () => {
                for (const [name, value] of written) stored.set(name, value);
                writes.push(String(copy.get('activeCalls')));
              });
            if (after === Infinity) return;
            clock.after(after, () => {
              landed();
              resolve(fails ? { ok: false, failure: 'Full.' } : { ok: true, value: undefined });
            });
          }),
      };
    },
    next(...plans) {
      planned.push(...plans);
    },
    always(plan) {
      lasting = plan;
    },
    behave() {
      planned = [];
      lasting = {};
    },
    stored,
    writes,
  };
}
