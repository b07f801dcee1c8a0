import type { GroupHit } from './createGroupFinder.ts';
import { hashText } from './hashText.ts';

/** How many words apart two groups may stand and still be seen together. */
const nearWords = 6;

/**
 * Turns the groups found in a stretch of words into features of a linear model: each group, and each pair of groups
 * that stand near each other, in their order. A word that no example holds thus counts as much as its whole group.
 *
 * @param groups by word, the groups that begin there
 * @param named the groups that count, with their places among those that content names; the others serve single patterns
 * @param buckets number of hash buckets, a power of two
 */
export function toGroupFeatures(groups: readonly (readonly GroupHit[])[], named: ReadonlyMap<number, number>, buckets: number): number[] {
  const found = new Set<number>();
  const near: { readonly group: number; readonly at: number }[] = [];
  for (const [at, hits] of groups.entries()) {
    while (near[0] !== undefined && at - near[0].at > nearWords) near.shift();
    const here = [...new Set(hits.flatMap(([group]) => named.get(group) ?? []))];
    for (const group of here) {
      found.add(hashText(`g${group}`) & (buckets - 1));
      for (const before of near) found.add(hashText(`g${before.group} ${group}`) & (buckets - 1));
    }
    near.push(...here.map((group) => ({ group, at })));
  }
  return [...found];
}
