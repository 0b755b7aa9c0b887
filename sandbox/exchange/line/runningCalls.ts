import type { Scenario } from '../../scenarios/Scenario.ts';
import type { LineCall } from '../Exchange.ts';

const apart = 7000;

/** The calls that run already when a mailbox is opened, the first one the oldest. */
export function runningCalls(
  { runningCalls: count, unifiedMessaging }: Scenario,
  now: number,
): readonly LineCall[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `sandbox-call-${String(index + 1)}`,
    dialString: unifiedMessaging.dialString,
    itemId: undefined,
    state: 'Connected',
    ringing: false,
    failureCause: 'None',
    placedAt: now - (count - index) * apart,
  }));
}
