import type { CompiledAdvice } from '../vocabulary/compiledContent.ts';
import type { StandingAlarm } from '../vocabulary/sessionState.ts';

/**
 * Keeps to the emergency that stands while nothing as grave is told: whoever was sent to an emergency number is not sent
 * to a slower one for what comes with it. Otherwise what is owed is what was heard.
 */
export function keepGraver(
  owed: readonly StandingAlarm[],
  standing: StandingAlarm | null,
  advices: Readonly<Record<string, CompiledAdvice>>,
): readonly StandingAlarm[] {
  const isEmergency = ({ advice }: StandingAlarm): boolean => advices[advice]?.careLevel === 'emergency';
  const holds = standing !== null && standing.isDoubtful !== true && standing.form !== 'short' && isEmergency(standing);
  return holds && owed.length > 0 && !owed.some(isEmergency) ? [{ advice: standing.advice, form: standing.form }] : owed;
}
