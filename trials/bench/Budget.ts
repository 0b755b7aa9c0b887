/** One figure that the bench holds against a limit. */
export interface Budget {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
}

/** @returns the budgets that are broken */
export function brokenBudgets(budgets: readonly Budget[]): readonly Budget[] {
  return budgets.filter(({ value, limit }) => !(value <= limit));
}
