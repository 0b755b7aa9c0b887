/** The value below which this share of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/**
 * The mean of the middle half, for what comes in steps, as all does that is painted (16.7 ms): a median jumps from one
 * step to the next.
 */
export function middleMean(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.floor(sorted.length / 4), Math.ceil((sorted.length * 3) / 4));
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

/** Its median, or what else it is told by, with the middle half of the values, as text. */
export function withSpread(values: readonly number[], digits = 0, told = median): string {
  const [low, high] = [0.25, 0.75].map((share) => quantile(values, share).toFixed(digits));
  return `${told(values).toFixed(digits)} (${low ?? ''}–${high ?? ''})`;
}
