import type { CompiledAdvice } from '../vocabulary/compiledContent.ts';
import type { OwedAdvice, StandingAlarm } from '../vocabulary/sessionState.ts';

/**
 * Keeps to the emergency that stands where only the trained model heard another: "it's gone now" is said of what was
 * told. Its action is owed again, in short. Null where nothing stands, or a sign was named in words that are known.
 *
 * @param isNamed whether anything of what is owed was heard in known words
 */
export function keepStanding(
  isNamed: boolean,
  standing: StandingAlarm | null,
  advices: Readonly<Record<string, CompiledAdvice>>,
): OwedAdvice[] | null {
  if (isNamed || standing === null || standing.form === 'short' || !Object.hasOwn(advices, standing.advice)) return null;
  const { advice, form } = standing;
  return advices[advice]?.careLevel === 'emergency' ? [{ advice, form, part: 'action' }] : null;
}
