import { hashText } from './hashText.ts';

/**
 * Tells which bucket of a convolutional model a word falls into.
 *
 * @param buckets number of hash buckets, a power of two
 */
export function toWordBucket(word: string, buckets: number): number {
  return hashText(`w${word}`) & (buckets - 1);
}
