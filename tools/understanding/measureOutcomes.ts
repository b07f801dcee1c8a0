import { type Figures, outOfScopeLabel } from './figures.ts';
import type { Outcome } from './outcome.ts';

/** Counts how lines with an expected topic went; the others are left out. */
export function measureOutcomes(outcomes: readonly Outcome[]): Figures {
  const asked = outcomes.filter(({ turn }) => turn.topics.length > 0);
  const count = (holds: (outcome: Outcome) => boolean): number => asked.filter(holds).length;
  const isAmong = ({ turn, topics }: Outcome, length: number): boolean => topics.slice(0, length).some((id) => turn.topics.includes(id));
  const isOutOfScope = ({ turn }: Outcome): boolean => turn.labels.every((label) => label === outOfScopeLabel);
  const mayBeOutOfScope = ({ turn }: Outcome): boolean => turn.labels.includes(outOfScopeLabel);
  const isTurnedDown = ({ topics }: Outcome): boolean => topics[0] === outOfScopeLabel;
  return {
    lines: asked.length,
    first: count((outcome) => isAmong(outcome, 1)),
    firstThree: count((outcome) => isAmong(outcome, 3)),
    held: count((outcome) => isAmong(outcome, Infinity)),
    askedBack: count(({ asksBack }) => asksBack),
    outOfScope: count(isOutOfScope),
    recognised: count((outcome) => isOutOfScope(outcome) && isAmong(outcome, Infinity)),
    turnedDown: count(isTurnedDown),
    rightlyTurnedDown: count((outcome) => isTurnedDown(outcome) && mayBeOutOfScope(outcome)),
    answerable: count((outcome) => !mayBeOutOfScope(outcome)),
    turnedAway: count((outcome) => !mayBeOutOfScope(outcome) && (isTurnedDown(outcome) || outcome.topics.length === 0)),
  };
}
