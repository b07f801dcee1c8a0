import type { CompiledAdvice } from '../vocabulary/compiledContent.ts';
import type { StandingAlarm } from '../vocabulary/sessionState.ts';

/** Where a text names a term of the country: the first is the number to ring first. */
const termPattern = /\{[^}]*\}/;

/**
 * Makes advices that are owed together name the same number first: one that would ring another number takes its severe
 * form, where that begins with the number of an emergency beside it. Nobody is told to ring two numbers first.
 */
export function agreeOnNumber(owed: readonly StandingAlarm[], advices: Readonly<Record<string, CompiledAdvice>>): StandingAlarm[] {
  return owed.map((alarm) => {
    const own = advices[alarm.advice];
    if (alarm.form !== 'standard' || own === undefined || own.severe.action === own.standard.action) return alarm;
    const severeNumber = findNumber(own.severe.action);
    const isBeside = owed.some((other) => other !== alarm && namesFirst(advices[other.advice], severeNumber));
    return isBeside ? { ...alarm, form: 'severe' } : alarm;
  });
}

function namesFirst(advice: CompiledAdvice | undefined, number: string | undefined): boolean {
  return advice?.careLevel === 'emergency' && findNumber(advice.standard.action) === number;
}

function findNumber(action: string): string | undefined {
  return termPattern.exec(action)?.[0];
}
