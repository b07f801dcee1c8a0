import type { TopicId } from '../vocabulary/ids.ts';
import type { QuestionKind } from '../vocabulary/questionKind.ts';
import { answerTopic } from './answerTopic.ts';
import { choosePassage } from './choosePassage.ts';
import type { Decision } from './decision.ts';
import type { Situation } from './situation.ts';

/** Answers a question from a topic, by the text that fits the kind of question and its telling words. */
export function answerQuestion(situation: Situation, topic: TopicId, kinds: readonly QuestionKind[], saysBack: boolean): Decision {
  const { content, session, meaning } = situation;
  const compiled = content.topics[topic];
  const voiced = session.topic === topic ? session.voiced : [];
  const telling = meaning.telling.filter(({ names }) => !names.includes(topic));
  const passage = compiled === undefined ? null : choosePassage(compiled, { kinds, telling }, voiced, session.speaksSimpler);
  return answerTopic(situation, topic, { passage: passage ?? -1, saysBack, lead: [] });
}
