import { answerTopic } from '../passages/answerTopic.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';

/** Utterances of more words than this tell more than what is taken. */
const longestWords = 8;

/**
 * Hears what somebody is given as part of the complaint that the talk is on: "I'm on the bone injection", after a sore jaw,
 * asks nothing of the injection. Whom to call is told again. Null for anything else.
 */
export function hearTaken(situation: Situation): Decision | null {
  const { content, meaning, session, flags } = situation;
  const { topic: id } = session;
  const topic = id === null ? undefined : content.topics[id];
  const { circumstances, kinds, words, named, speaksOfSelf, speaksOfOther } = meaning;
  if (id === null || topic === undefined || topic.isTreatment || topic.careLevel === 'routine' || flags.length > 0) return null;
  const tells = circumstances.includes('remarking') && !circumstances.includes('asking') && words <= longestWords;
  // "On the drip" sounds like a question on how it is given.
  const asks = kinds.some((kind) => kind !== 'how-given');
  const isGiven = named.some((one) => content.topics[one]?.isTreatment === true && topic.related.includes(one));
  if (!tells || asks || !isGiven || named.includes(id) || !(speaksOfSelf || speaksOfOther)) return null;
  const passage = topic.passages.findIndex(({ kind, onlyIfAsked }) => kind === 'contact' && onlyIfAsked !== true);
  const lead = [{ kind: 'prompt', prompt: 'while-telling', values: {} } as const];
  return passage < 0 ? null : answerTopic(situation, id, { passage, saysBack: false, lead });
}
