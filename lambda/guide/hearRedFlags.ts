import { modelConcept, type RedFlag } from '../safety/findRedFlags.ts';
import type { Act } from '../vocabulary/act.ts';
import { asksCheck } from '../dialogue/alarm/asksCheck.ts';
import type { SessionState } from '../vocabulary/sessionState.ts';
import type { GuideParts } from './guideParts.ts';

/** Where an utterance may turn from one thing to another: at a joining word, or before somebody who does or has something. */
const turns =
  /\b(?:and|but|because|cause|cos|so|then|since|when|if|now|than|as|with|after|till|until|while)\b|[,.;!?]|\s(?=(?:i|he|she|they|we|my|his|her|their)(?:'?(?:m|s|ve|re|d))?\s)/i;

/** A longer text, or one of more clauses, is believed as it is heard: each clause is read once more, and that has its price. */
const longestTextChars = 1_500;
const mostClauses = 40;

/** What of the talk so far tells whether the guide itself spoke of the signs. */
type SaidBefore = Pick<SessionState, 'asked' | 'alarm'> & Partial<Pick<SessionState, 'lastActs'>>;

/**
 * Finds the red flags in what was heard, for the door as for the core. Talk of an end to life is no sign of anything
 * else for sounding like one: what only the model heard in it is dropped, unless it is heard beside that talk as well.
 * In more than a minute of speech it is kept, so that a long text costs what its words cost.
 *
 * @param session the talk so far: what was asked about, or warned of, may be denied
 */
export function hearRedFlags(parts: GuideParts, text: string, session: SaidBefore): RedFlag[] {
  const isAnswer = asksCheck(session) || (warnedOfSigns(parts, session) && 'warning');
  const flags = parts.findRedFlags(text, isAnswer);
  if (text.length > longestTextChars || !flags.some(isDoubtful)) return flags;
  const clauses = text.split(turns).filter((clause) => clause.trim() !== '');
  if (clauses.length > mostClauses || !speaksOfDespair(parts, text)) return flags;
  const beside = clauses.filter((clause) => !speaksOfDespair(parts, clause));
  return beside.some((clause) => parts.findRedFlags(clause, isAnswer).some(isDoubtful)) ? flags : flags.filter((flag) => !isDoubtful(flag));
}

/** An advice on the cord stands, the short form was just said, or what to do should it change. Where the content can't tell, nothing may be denied. */
function warnedOfSigns({ content }: GuideParts, { alarm, lastActs = [] }: SaidBefore): boolean {
  try {
    // Which emergency an advice is of doesn't differ by country, and a country that isn't needed is never read.
    const isMain = alarm !== null && content.locales['en-GB'].advices[alarm.advice]?.isMainEmergency === true;
    const isWarning = (act: Act): boolean =>
      act.kind === 'advice' ? act.advice === content.roles.mainAdvice : act.kind === 'prompt' && act.prompt === 'known-told';
    return isMain || lastActs.some(isWarning);
  } catch {
    return false;
  }
}

function isDoubtful({ concept, outcome }: RedFlag): boolean {
  return concept === modelConcept && outcome === 'advice';
}

function speaksOfDespair({ content, findMeaning }: GuideParts, text: string): boolean {
  const { circumstances, ranked } = findMeaning(text, { topic: null, near: [] });
  const best = ranked[0]?.owner;
  return circumstances.includes('despairing') && best?.kind === 'reply' && content.replies[best.id]?.stays === true;
}
