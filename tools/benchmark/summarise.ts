/** A figure over many rounds. */
export interface Summary {
  readonly median: number;
  /** The middle half of the rounds lies between these. */
  readonly lower: number;
  readonly upper: number;
}

/** Sums up what the rounds gave. */
export function summarise(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { median: at(0.5), lower: at(0.25), upper: at(0.75) };
}

/** Writes a figure with its spread: "1.21 (1.17 to 1.26)". */
export function renderSummary({ median, lower, upper }: Summary): string {
  return `${median.toFixed(2)} (${lower.toFixed(2)} to ${upper.toFixed(2)})`;
}
