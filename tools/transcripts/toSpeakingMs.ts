/** A calm voice, in words a minute. */
const wordsAMinute = 150;

/** Estimates how long a text takes to say, in milliseconds, with half a second to breathe after it. */
export function toSpeakingMs(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  return Math.round((words * 60_000) / wordsAMinute) + 500;
}
