/**
 * Finds the share that is undercut by chance in one case of twenty: by the rule of three when nothing was missed, else
 * by Wilson's interval.
 *
 * @returns a share from 0 to 1; 0 for no lines
 */
export function findLowerBound(hits: number, lines: number): number {
  if (lines === 0) return 0;
  if (hits === lines) return Math.max(0, 1 - 3 / lines);
  const z = 1.645;
  const share = hits / lines;
  const middle = share + (z * z) / (2 * lines);
  const spread = z * Math.sqrt((share * (1 - share)) / lines + (z * z) / (4 * lines * lines));
  return Math.max(0, (middle - spread) / (1 + (z * z) / lines));
}
