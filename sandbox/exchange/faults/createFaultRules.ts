import type { FaultRule, OperationName } from '../../scenarios/Scenario.ts';

/** Counts requests, and tells for each the rule that spoils it. */
export function createFaultRules(
  rules: readonly FaultRule[],
): (operation: OperationName) => FaultRule | undefined {
  const counted = rules.map((rule) => ({ rule, seen: 0 }));
  return (operation) => {
    const matching = counted.filter(({ rule }) => rule.operation === '*' || rule.operation === operation);
    const due = matching.find(
      ({ rule: { after = 0, times = Infinity }, seen }) => seen >= after && seen < after + times,
    );
    for (const entry of matching) entry.seen += 1;
    return due?.rule;
  };
}
