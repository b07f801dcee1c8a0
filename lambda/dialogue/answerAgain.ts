import type { PromptAct } from '../vocabulary/act.ts';
import type { TopicId } from '../vocabulary/ids.ts';
import type { QuestionKind } from '../vocabulary/questionKind.ts';
import type { PromptName } from '../vocabulary/promptName.ts';
import { answerTopic, type AnswerOptions } from './answerTopic.ts';
import { findFittingPassage } from './choosePassage.ts';
import type { Decision } from './decision.ts';
import type { Situation } from './situation.ts';

/** What is told next, of a subject that may be urgent, to whoever asks the same again. */
const kindsToAct: readonly QuestionKind[] = ['contact', 'danger'];

/**
 * Answers what was answered in this talk already: the whole is not said again. Says that it was said, and gives the next
 * text that fits what is asked; where there is none, the first sentence again, and who can tell more.
 */
export function answerAgain(situation: Situation, topic: TopicId, options: AnswerOptions): Decision {
  const passage = findNext(situation, topic);
  return passage === null
    ? answerTopic(situation, topic, {
        ...options,
        lead: [...options.lead, say('as-said')],
        tail: [say('team-tells-more')],
        firstSentenceOnly: true,
      })
    : answerTopic(situation, topic, { ...options, passage, lead: [...options.lead, say('said-before')] });
}

function findNext({ content, meaning, session }: Situation, id: TopicId): number | null {
  const topic = content.topics[id];
  if (topic === undefined) return null;
  const left = topic.passages.map((passage, at) => ({ ...passage, at })).filter(({ at }) => !session.voiced.includes(at));
  const telling = meaning.telling.filter(({ names }) => !names.includes(id));
  const fitting = findFittingPassage({ ...topic, passages: left }, { kinds: meaning.kinds, telling });
  const toAct = topic.careLevel === 'routine' ? undefined : left.find(({ kind }) => kindsToAct.includes(kind));
  return (fitting === null ? toAct : left[fitting.at])?.at ?? null;
}

function say(prompt: PromptName): PromptAct {
  return { kind: 'prompt', prompt, values: {} };
}
