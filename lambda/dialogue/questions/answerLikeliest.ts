import type { QuestionAct } from '../../vocabulary/act.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { Decision } from '../decision.ts';
import { getConfidence } from '../passages/getConfidence.ts';
import type { Situation } from '../situation.ts';
import { answerQuestion } from './answerQuestion.ts';

/**
 * Answers from the likeliest of subjects that were not told apart, says what it was taken for, and asks whether the next was
 * meant: whoever is asked to choose has to say it all again. Null where none is likely enough.
 */
export function answerLikeliest(situation: Situation, [likeliest, ...others]: readonly TopicId[]): Decision | null {
  const { content, meaning } = situation;
  if (likeliest === undefined || getConfidence(meaning, likeliest) < content.knowledge.weights.guess) return null;
  const answer = answerQuestion(situation, likeliest, meaning.kinds, true);
  // Nobody is asked about dying by chance.
  const other = others.find((id) => !content.roles.hard.includes(id));
  const topic = other === undefined ? undefined : content.topics[other];
  // The question on red flags is asked before any other.
  if (other === undefined || topic === undefined || answer.session?.asked === 'ask-red-flags') return answer;
  const question: QuestionAct = { kind: 'question', prompt: 'ask-or-other', values: { topic: topic.saidAs }, choices: [other] };
  const acts = [...answer.acts.filter(({ kind }) => kind !== 'question'), question];
  return {
    ...answer,
    acts,
    topics: [...answer.topics, other],
    session: answer.session === null ? null : { ...answer.session, asked: question.prompt, choices: question.choices, lastActs: acts },
  };
}
