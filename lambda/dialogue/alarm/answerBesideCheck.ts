import type { Act, QuestionAct } from '../../vocabulary/act.ts';
import type { Meaning } from '../../vocabulary/meaning.ts';
import { asksCheck } from './asksCheck.ts';
import type { Decision } from '../decision.ts';
import { giveReply } from '../questions/giveReply.ts';
import { readCheckAnswer } from './readCheckAnswer.ts';
import { sayBefore } from './sayBefore.ts';
import type { Situation } from '../situation.ts';

/** A no of at most so many words is only a no. */
const longestPlainNo = 3;

/** "No, but is it safe to drive" says no to the check and asks something. */
export function asksBesideNo({ move, circumstances, words }: Meaning): boolean {
  return move === null && circumstances.includes('asking') && words > longestPlainNo - 1;
}

/**
 * Puts beside an answer what becomes of the check that was open: a no is taken before it, and what may have been a yes is
 * asked about once more after it.
 */
export function answerBesideCheck(situation: Situation, given: Decision): Decision {
  const { meaning, session } = situation;
  if (!asksCheck(session) || given.session === null) return given;
  const answered = findReply(situation) ?? given;
  const answer = readCheckAnswer(situation.turn.move ?? meaning.move, meaning, situation.flags);
  if (answer === 'no' && asksBesideNo(meaning)) {
    const noted: Act = { kind: 'prompt', prompt: 'check-answered-no', values: {} };
    return sayBefore([noted], answered);
  }
  if (answer !== 'unclear' || session.asked === 'ask-red-flags-again') return answered;
  const again: QuestionAct = { kind: 'question', prompt: 'ask-red-flags-again', values: {}, choices: [] };
  const kept = answered.acts.filter(({ kind }) => kind !== 'question' && kind !== 'safety-net');
  const asked = withActs(answered, [...kept, { kind: 'safety-net' }, again]);
  return { ...asked, session: asked.session === null ? null : { ...asked.session, asked: again.prompt, choices: [] } };
}

/** "Is it safe to drive" stands alone: what is told of the complaint is no answer to it. */
function findReply(situation: Situation): Decision | null {
  const [best] = situation.meaning.ranked;
  const isReply = best?.owner.kind === 'reply' && (best.band === 'sure' || best.band === 'likely');
  return isReply && asksBesideNo(situation.meaning) ? giveReply(situation, best.owner.id) : null;
}

function withActs(decision: Decision, acts: readonly Act[]): Decision {
  return { ...decision, acts, session: decision.session === null ? null : { ...decision.session, lastActs: acts } };
}
