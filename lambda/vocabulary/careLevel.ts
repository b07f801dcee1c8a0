/** How fast somebody needs care, in the NHS's words for urgency, lowest first. */
export const careLevels = ['routine', 'urgent', 'emergency'] as const;

/** One of the care levels: routine (next contact), urgent (same day), emergency (now). */
export type CareLevel = (typeof careLevels)[number];

/** Returns the more urgent of two care levels. */
export function getHigherCareLevel(a: CareLevel, b: CareLevel): CareLevel {
  return careLevels.indexOf(a) >= careLevels.indexOf(b) ? a : b;
}
