/**
 * Numbers groups of words so that those which share their commonest words stand together: a word then leads to runs of
 * neighbours, which pack best.
 *
 * @param groups the words of each
 * @returns by group, in the order given: its number
 */
export function numberGroups(groups: readonly (readonly string[])[]): number[] {
  const uses = new Map<string, number>();
  for (const word of groups.flat()) uses.set(word, (uses.get(word) ?? 0) + 1);
  const ranks = new Map([...uses].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word], rank) => [word, rank] as const));
  const keys = groups.map((group) => group.map((word) => ranks.get(word) ?? 0).sort((a, b) => a - b));
  const order = keys.map((_, group) => group).sort((one, other) => compareLists(keys[one] ?? [], keys[other] ?? []));
  const numbers: number[] = [];
  order.forEach((group, number) => (numbers[group] = number));
  return numbers;
}

/** Which of two lists of numbers comes first, number by number. */
function compareLists(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, place) => number !== other[place]);
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}
