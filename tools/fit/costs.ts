import type { FitPoint } from './fitPoint.ts';

/** What one may do with a question, from the surest to the least sure. */
export const actions = ['answer', 'say back', 'ask', 'turn down'] as const;

/** One of {@link actions}. */
export type Action = (typeof actions)[number];

/**
 * What an action costs whoever asked, from 0 (helped at once) to 1 (misled, or sent away with a question that could be
 * answered). These are judgements, not measurements: a wrong answer that says what it is about misleads less, being
 * asked costs a turn, and being asked in vain costs a turn and helps nobody.
 */
export function getCost({ isRight, isAmongThree, isStranger }: FitPoint, action: Action): number {
  switch (action) {
    case 'answer':
      return isRight ? 0 : 1;
    case 'say back':
      return isRight ? 0.05 : 0.8;
    case 'ask':
      return isAmongThree ? 0.25 : 0.7;
    case 'turn down':
      return isStranger ? 0 : 0.9;
  }
}
