import { tellsSign } from '../../safety/tellsSign.ts';
import type { Act, QuestionAct } from '../../vocabulary/act.ts';
import type { Circumstance } from '../../vocabulary/circumstance.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';
import { readCheckAnswer } from './readCheckAnswer.ts';

/** What asks for something, says no, or puts something right is no half answer. */
const otherThanAnswers: readonly Circumstance[] = ['asking', 'asking-beside', 'requesting', 'denying', 'correcting', 'correcting-place'];

/** An answer of more words than this is a story of its own; one of so few that names nothing is no question on something else. */
const longestAnswerWords = 12;
const mostMereWords = 2;

/**
 * Asks once more whether there are any signs, where the answer can't be read: "funny you should say that" and "there was last
 * week" may well be a yes. Null when the check is not open for the first time, or something else is asked or told of.
 */
export function askCheckAgain(situation: Situation): Decision | null {
  const { turn, meaning, session, flags } = situation;
  if (session.asked !== 'ask-red-flags' || turn.occasion !== 'speech' || tellsSign(flags)) return null;
  const isMove = (turn.move ?? meaning.move) !== null || meaning.words === 0;
  const isOther = otherThanAnswers.some((other) => meaning.circumstances.includes(other)) || meaning.named.length > 0;
  if (isMove || isOther || meaning.words > longestAnswerWords || readCheckAnswer(null, meaning, flags) !== null) return null;
  // Another complaint is told, or a text is surely meant: that is answered.
  const [best] = meaning.ranked;
  const isOnElse = best?.owner.kind === 'reply' || (best?.owner.id !== session.topic && meaning.words > mostMereWords);
  const isSure = best?.band === 'sure' && isOnElse;
  if (isSure || meaning.inTalk.length > 0 || meaning.primaries.length > 0) return null;
  const question: QuestionAct = { kind: 'question', prompt: 'ask-red-flags-again', values: {}, choices: [] };
  const acts: Act[] = [{ kind: 'safety-net' }, question];
  return {
    acts,
    topics: session.topic === null ? [] : [session.topic],
    careLevel: 'routine',
    session: { ...session, asked: question.prompt, choices: [], lastActs: acts, misses: 0 },
  };
}
