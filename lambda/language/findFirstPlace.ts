/**
 * Finds the first place of ordered numbers, from `start` until `end`, whose number is not less than the one sought;
 * `end` when all are less.
 */
export function findFirstPlace(numbers: Uint16Array | Uint32Array, sought: number, start = 0, end = numbers.length): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}
