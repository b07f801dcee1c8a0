import type { AdviceForm } from '../vocabulary/act.ts';
import type { AdviceId } from '../vocabulary/ids.ts';
import type { StandingAlarm } from '../vocabulary/sessionState.ts';
import type { Turn } from '../vocabulary/turn.ts';
import type { GuideParts } from './respondTo.ts';

/**
 * Finds the most urgent advice that a turn owes in full, by the door's own reading of what was heard and never by the
 * core's decisions; null when none is owed.
 *
 * It reads every word heard, the red flags that the channel resolved, and a yes to the check that is still pending.
 */
export function findOwedAtDoor(parts: GuideParts, turn: Turn): StandingAlarm | null {
  const { content } = parts;
  const advices = content.locales[turn.locale].advices;
  const forms = new Map<string, AdviceForm>();
  const add = (advice: string, isSevere: boolean): void => {
    if (advice !== '' && Object.hasOwn(advices, advice))
      forms.set(advice, isSevere || forms.get(advice) === 'severe' ? 'severe' : 'standard');
  };
  for (const { outcome, advice, isSevere } of parts.findRedFlags(turn.text)) if (outcome === 'advice') add(advice, isSevere);
  for (const id of turn.resolvedIds) {
    const concept = Object.hasOwn(content.safety.concepts, id) ? content.safety.concepts[id] : undefined;
    if (concept?.outcome === 'advice') add(concept.advice, concept.isSevere);
  }
  if (forms.size === 0 && answersCheck(parts, turn)) add(content.roles.mainAdvice, false);
  const byRank = [...forms].sort(([a], [b]) => (advices[a]?.rank ?? Infinity) - (advices[b]?.rank ?? Infinity));
  const [first] = byRank;
  return first === undefined ? null : { advice: first[0] as AdviceId, form: first[1] };
}

/** A pending check is answered by anything like yes; when the answer cannot be read, it counts as yes. */
function answersCheck({ findMeaning }: GuideParts, turn: Turn): boolean {
  if (turn.session.asked !== 'ask-red-flags') return false;
  try {
    const move = turn.move ?? findMeaning(turn.text, { topic: null }).move;
    return move === 'yes' || move === 'not-sure';
  } catch {
    return turn.move !== 'no' && turn.move !== 'stop';
  }
}
