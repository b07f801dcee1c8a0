/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 to under 1. */
  readonly next: () => number;
  /** Of a normal distribution with mean 0 and deviation 1. */
  readonly nextNormal: () => number;
  readonly shuffle: (items: unknown[]) => void;
}

/**
 * Makes them by Marsaglia's xorshift of 32 bits.
 *
 * @param seed a whole number but 0
 */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  return {
    next,
    nextNormal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    shuffle: (items) => {
      for (let at = items.length - 1; at > 0; at -= 1) {
        const other = Math.floor(next() * (at + 1));
        [items[at], items[other]] = [items[other], items[at]];
      }
    },
  };
}
