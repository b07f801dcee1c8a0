import type { Meaning } from '../../vocabulary/meaning.ts';
import type { TopicRoles } from '../../vocabulary/compiledContent.ts';
import type { Move } from '../../vocabulary/move.ts';
import { asksBesideNo } from '../alarm/answerBesideCheck.ts';
import { asksCheck } from '../alarm/asksCheck.ts';
import { findPlace } from '../thread/findPlace.ts';
import { findRecalled } from '../thread/findRecalled.ts';
import { hasPassageFor } from '../passages/hasPassageFor.ts';
import { listAskedKinds } from '../passages/listAskedKinds.ts';
import { readCheckAnswer } from '../alarm/readCheckAnswer.ts';
import type { Situation } from '../situation.ts';

/** Moves that a bare question on the subject in hand can sound like: "who's it for" is not "who do I call". */
const movesLikeQuestions: ReadonlySet<Move> = new Set<Move>(['who-to-call', 'what-to-say', 'is-it-serious', 'source', 'too-long']);

const movesByPlace: readonly Move[] = ['first', 'second', 'third'];

/** Utterances of more words than this ask for more than the meaning of a word; those that ask what it means may be longer. */
const longestTermWords = 6;
const longestMeaningWords = 9;

/** Utterances of more words than this say more than which one. */
const longestPickWords = 10;

/** Reads which move of the conversation a turn is, in the light of what was said before; null when it is a question. */
export function readTurnMove(situation: Situation): Move | null {
  const { turn, meaning, session } = situation;
  if (turn.move !== null) return turn.move;
  if (meaning.move === 'repeat' && meaning.circumstances.includes('loudness')) return null;
  if (asksCheck(session) && readCheckAnswer(meaning.move, meaning, situation.flags) === 'no') return asksBesideNo(meaning) ? null : 'no';
  if (recallsTerm(situation)) return 'explain-term';
  if (findRecalled(situation) !== null) return null;
  if ((meaning.move === null || meaning.move === 'simpler') && asksForTerm(situation)) return 'explain-term';
  if (meaning.move === null || meaning.move === 'more') return readPlace(situation) ?? meaning.move;
  if (asksRatherThanMoves(situation, meaning.move)) return null;
  return asksAboutTopicInHand(situation, meaning.move) || asksMoreThanTerm(situation, meaning.move) ? null : meaning.move;
}

/** "Tell me about the second one" picks from what was offered or told, when it names nothing itself. */
function readPlace({ turn, meaning }: Situation): Move | null {
  const place = meaning.words > longestPickWords || meaning.named.length > 0 ? null : findPlace(turn.text);
  return place === null ? null : (movesByPlace[place] ?? null);
}

function asksAboutTopicInHand({ content, meaning, session }: Situation, move: Move): boolean {
  if (session.topic === null || !meaning.isBare || !meaning.refersBack || !movesLikeQuestions.has(move)) return false;
  const [kind] = listAskedKinds(meaning.kinds);
  return kind !== 'contact' && hasPassageFor(content.topics[session.topic], kind);
}

/** "How would I know" asks for signs, unless it answers a question; "can I just stop" asks about the treatment in hand. */
function asksRatherThanMoves({ content, meaning, session }: Situation, move: Move): boolean {
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  if (move === 'not-sure') return !asksCheck(session) && meaning.kinds.includes('signs') && hasPassageFor(topic, 'signs');
  if (move === 'that-helped') return meaning.circumstances.includes('asking');
  return (
    move === 'stop' &&
    topic?.isTreatment === true &&
    !content.roles.hard.includes(session.topic ?? '') &&
    meaning.kinds.includes('precautions')
  );
}

/** "What does that mean for treatment" asks for more than a word of the last answer. */
function asksMoreThanTerm({ content, meaning }: Situation, move: Move): boolean {
  const [best] = meaning.ranked;
  if (move !== 'explain-term' || meaning.terms.some((term) => Object.hasOwn(content.glossary, term))) return false;
  return listAskedKinds(meaning.kinds).length > 0 && best?.owner.kind === 'topic' && best.band === 'sure';
}

/** "What's a lesion" asks for a word of the glossary that is no topic's name; "what are the side effects" asks for those. */
function asksForTerm({ content, meaning, session }: Situation): boolean {
  const isKnown = meaning.terms.some((term) => Object.hasOwn(content.glossary, term));
  // "And sclerotic", after another word was explained, asks for that one too.
  if (isKnown && meaning.goesOn && meaning.words <= longestTermWords && session.lastActs.some(({ kind }) => kind === 'term')) return true;
  const asksMeaningAlone = meaning.kinds.length > 0 && listAskedKinds(meaning.kinds).length === 0;
  if (isKnown && tellsTerm(content.roles, meaning)) return true;
  const longest = meaning.kinds.includes('meaning') ? longestMeaningWords : longestTermWords;
  return isKnown && meaning.words <= longest && meaning.named.length === 0 && asksMeaningAlone;
}

/** "What did you say about lytic" asks for the word again, and for no topic that holds it. */
function recallsTerm({ content, meaning }: Situation): boolean {
  const isKnown = meaning.terms.some((term) => Object.hasOwn(content.glossary, term));
  return isKnown && meaning.circumstances.includes('recalling') && meaning.named.length === 0 && meaning.words <= longestTermWords;
}

/** "My oncologist said sclerotic" asks for the word, though it is put as no question. */
function tellsTerm({ contacts, subject }: TopicRoles, { circumstances, kinds, named, ranked: [best], words, isHeard }: Meaning): boolean {
  const isTold = circumstances.includes('reporting') && !circumstances.includes('asking') && kinds.length === 0;
  // What everything is about tells nothing more of a word than the word does.
  const isOnSubject = best?.owner.id === subject;
  const isOnElse = isHeard || (!isOnSubject && (best?.band === 'sure' || (best?.band === 'likely' && best.owner.id !== contacts)));
  return isTold && words <= longestMeaningWords && named.every((id) => id === contacts) && !isOnElse;
}
