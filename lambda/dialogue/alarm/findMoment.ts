import { moments } from '../../vocabulary/moments.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import { changesSubject } from './changesSubject.ts';
import type { Situation } from '../situation.ts';

/** What is told of a red flag, and belongs to one that was heard in known words. */
const toldOnly: ReadonlySet<string> = new Set(['telling', 'joking']);

/** Utterances of more words than this tell or ask something besides. */
const longestWords = 14;

/**
 * Finds the sentence that answers what is said of getting help while a red flag stands; null when nothing of the kind is
 * said. A fixed sentence answers each. What is told, rather than asked, belongs to a red flag that was heard in known words.
 */
export function findMoment(situation: Situation): PromptName | null {
  const { turn, meaning, session } = situation;
  const { circumstances, words, move } = meaning;
  if (session.alarm === null || turn.occasion !== 'speech') return null;
  if (circumstances.includes('no-team')) return 'while-no-team';
  if (circumstances.includes('alone')) return 'while-alone';
  if (words > longestWords) return null;
  // A channel takes "can you call them for me" for a question on whom to call.
  if (turn.move !== null && !circumstances.includes('asking-to-ring')) return null;
  const asks = circumstances.includes('asking') || circumstances.includes('asking-beside');
  if (
    move === 'what-to-say' ||
    ((circumstances.includes('calling') || circumstances.includes('helped')) && !asks && !circumstances.includes('unanswered'))
  )
    return null;
  const again = findAgain(situation);
  if (again !== null) return again;
  const mayDoubt = move === null && session.alarm.isDoubtful !== true;
  const mayTell = !asks && mayDoubt;
  if (!asks && isOfAnother(situation)) return null;
  const moment = moments.find((one) => circumstances.includes(one) && (!toldOnly.has(one) || mayTell) && (one !== 'doubting' || mayDoubt));
  if (moment === undefined) return circumstances.includes('supposing') && mayTell ? 'while-joking' : null;
  return moment === 'posture' && !isMain(situation) ? 'while-posture-else' : `while-${moment}`;
}

/** "It's been an hour", of a call that was promised, and "what can I do then", of somebody who will not go. */
function findAgain({ meaning: { circumstances }, session: { alarm, lastActs } }: Situation): PromptName | null {
  const wasSaid = (prompt: PromptName): boolean => lastActs.some((act) => act.kind === 'prompt' && act.prompt === prompt);
  if (circumstances.includes('long-since') && (alarm?.call === 'made' || wasSaid('while-unanswered'))) return 'while-unanswered';
  return circumstances.includes('told-doing') && wasSaid('while-refusing') ? 'while-refusing' : null;
}

/** "They'll only give me paracetamol" tells of another subject, once the red flag is doubtful or "go back" leaves it. */
function isOfAnother(situation: Situation): boolean {
  const { alarm } = situation.session;
  const mayLeave = alarm?.isDoubtful === true || situation.meaning.circumstances.includes('returning');
  return alarm !== null && mayLeave && changesSubject(situation, alarm);
}

/** Lying still is for what may press on the cord; how to lie with anything else is for those who answer to say. */
function isMain({ content, turn, session: { alarm } }: Situation): boolean {
  return content.locales[turn.locale].advices[alarm?.advice ?? '']?.isMainEmergency === true;
}
