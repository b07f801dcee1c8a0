import type { Circumstance } from '../vocabulary/circumstance.ts';
import { type Locale, locales } from '../vocabulary/locale.ts';

/**
 * Finds the country that somebody says they are in: its locale, `other` for one that is not served or when two are named,
 * and null when none is.
 */
export function findCountry(circumstances: readonly Circumstance[]): Locale | 'other' | null {
  const named = locales.filter((locale) => circumstances.includes(`country-${locale}`));
  if (circumstances.includes('country-other') || named.length > 1) return 'other';
  return named[0] ?? null;
}
