import type { CompiledAdvice } from '../vocabulary/compiledContent.ts';
import type { OwedAdvice } from '../vocabulary/sessionState.ts';

/**
 * Leaves one order to whoever owes two advices: after an emergency, what can wait for longer is only to be told of. "Within
 * 24 hours" after "call now" would be the last thing heard.
 */
export function tellBeside(owed: readonly OwedAdvice[], advices: Readonly<Record<string, CompiledAdvice>>): OwedAdvice[] {
  const [first] = owed;
  const isEmergency = first !== undefined && first.form !== 'short' && advices[first.advice]?.careLevel === 'emergency';
  return owed.map((one, at) => (isEmergency && at > 0 && advices[one.advice]?.careLevel !== 'emergency' ? { ...one, part: 'beside' } : one));
}
