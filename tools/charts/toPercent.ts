/** Writes a share as a percentage; a dash when there is nothing to share. */
export function toPercent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
