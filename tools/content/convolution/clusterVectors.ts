import type { Random } from './createRandom.ts';

/** How often the centres are moved. */
const rounds = 15;

/** Which vectors lie near each other. */
export interface Clusters {
  /** By vector: the number of its cluster. */
  readonly owners: Uint8Array;
  /** The centre of each cluster, end to end. */
  readonly centres: Float64Array;
}

/**
 * Puts vectors into clusters by k-means.
 *
 * @param vectors end to end
 * @param counts by vector: how much it counts
 * @param clusterCount at most 256
 */
export function clusterVectors(vectors: Float64Array, counts: readonly number[], clusterCount: number, random: Random): Clusters {
  const dimensions = vectors.length / Math.max(1, counts.length);
  const picks = counts.map((_, vector) => vector);
  random.shuffle(picks);
  const centres = new Float64Array(Math.min(clusterCount, counts.length) * dimensions);
  for (const [cluster, vector] of picks.slice(0, clusterCount).entries())
    centres.set(vectors.subarray(vector * dimensions, (vector + 1) * dimensions), cluster * dimensions);
  let owners = findOwners(vectors, centres, dimensions);
  for (let round = 0; round < rounds; round += 1) {
    moveCentres({ owners, centres }, vectors, counts, dimensions);
    owners = findOwners(vectors, centres, dimensions);
  }
  return { owners, centres };
}

function findOwners(vectors: Float64Array, centres: Float64Array, dimensions: number): Uint8Array {
  return Uint8Array.from({ length: vectors.length / Math.max(1, dimensions) }, (_, vector) => {
    let [nearest, least] = [0, Infinity];
    for (let centre = 0; centre < centres.length; centre += dimensions) {
      let distance = 0;
      for (let at = 0; at < dimensions && distance < least; at += 1)
        distance += ((vectors[vector * dimensions + at] ?? 0) - (centres[centre + at] ?? 0)) ** 2;
      if (distance < least) [nearest, least] = [centre / dimensions, distance];
    }
    return nearest;
  });
}

/** Moves every centre to the mean of its vectors; one that owns none stays. */
function moveCentres({ owners, centres }: Clusters, vectors: Float64Array, counts: readonly number[], dimensions: number): void {
  const sums = new Float64Array(centres.length);
  const weights = new Float64Array(centres.length / Math.max(1, dimensions));
  for (const [vector, owner] of owners.entries()) {
    const count = counts[vector] ?? 0;
    weights[owner] = (weights[owner] ?? 0) + count;
    for (let at = 0; at < dimensions; at += 1) {
      const sum = owner * dimensions + at;
      sums[sum] = (sums[sum] ?? 0) + count * (vectors[vector * dimensions + at] ?? 0);
    }
  }
  for (let at = 0; at < centres.length; at += 1) {
    const weight = weights[Math.floor(at / dimensions)] ?? 0;
    if (weight > 0) centres[at] = (sums[at] ?? 0) / weight;
  }
}
