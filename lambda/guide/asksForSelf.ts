import type { Meaning } from '../vocabulary/meaning.ts';

/**
 * Tells whether whoever speaks asks for themselves, though the talk may be about somebody else: "can I drive". What is only
 * said to the guide ("tell me") is no such thing.
 */
export function asksForSelf({ circumstances, person }: Pick<Meaning, 'circumstances' | 'person'>): boolean {
  const speaksOfOther = person !== null || circumstances.includes('of-him') || circumstances.includes('of-her');
  return circumstances.includes('of-self') && !circumstances.includes('to-guide') && !speaksOfOther;
}
