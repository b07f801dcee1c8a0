import type { NumberLists, SteppedLists } from '../../lambda/vocabulary/compiledPatterns.ts';

/** Lays lists of whole numbers end to end. */
export function toNumberLists(lists: readonly (readonly number[])[]): NumberLists {
  return { starts: toNumbers(toStarts(lists)), items: toNumbers(lists.flat()) };
}

function toStarts(lists: readonly (readonly number[])[]): number[] {
  const starts = [0];
  for (const list of lists) starts.push((starts.at(-1) ?? 0) + list.length);
  return starts;
}

/** Lays lists of rising whole numbers end to end, each number but the first of a list as how much it is more. */
export function toSteppedLists(lists: readonly (readonly number[])[]): SteppedLists {
  const steps = lists.flatMap((list) => list.map((number, at) => number - (list[at - 1] ?? 0)));
  return { starts: Uint32Array.from(toStarts(lists)), steps: toBytes(steps) };
}

/**
 * Keeps whole numbers in two bytes each.
 *
 * @throws Error when one does not fit
 */
export function toNumbers(numbers: readonly number[]): Uint16Array {
  return Uint16Array.from(numbers, (number) => fit(number, 0xffff));
}

/**
 * Keeps whole numbers in a byte each.
 *
 * @throws Error when one does not fit
 */
export function toBytes(numbers: readonly number[]): Uint8Array {
  return Uint8Array.from(numbers, (number) => fit(number, 0xff));
}

function fit(number: number, greatest: number): number {
  if (number > greatest)
    throw new Error(`${String(number)} is more than ${String(greatest)}: the compiled content has outgrown its tables`);
  return number;
}
